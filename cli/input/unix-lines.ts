/**
 * A text with the line ends that this program writes. Git for Windows gives the files that it checks out
 * other ones, and takes them away again when they are committed.
 */
export function unixLines(text: string): string {
  return text.replaceAll("\r\n", "\n");
}
