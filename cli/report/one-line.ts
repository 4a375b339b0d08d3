/** Text of a page or document in one line: it may hold anything, also what steers a terminal. */
export function oneLine(text: string): string {
  return text.replace(/\p{Cc}+/gu, " ");
}
