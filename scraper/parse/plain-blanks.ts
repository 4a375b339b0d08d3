/** The text with the blanks of other widths that Unicode knows as plain ones, for matching labels. */
export function plainBlanks(text: string): string {
  return text.replaceAll(/[\u00a0\u1680\u2000-\u200a\u202f\u205f\u3000]/g, " ");
}
