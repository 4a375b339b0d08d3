/**
 * Cuts a text at the end of a line, so that it has no more than so many characters,
 * and says below that it did.
 *
 * @param most characters as JavaScript counts them, which is never fewer than a site counts
 * @param note what stands below a text that was cut
 */
export function cutToSize(text: string, most: number, note: string): string {
  if (text.length <= most) return text;
  const room = most - note.length - 3;
  const end = text.lastIndexOf("\n", room);
  return `${text.slice(0, Math.max(end, 0)).trimEnd()}\n\n${note}\n`;
}
