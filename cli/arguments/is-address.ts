/** Whether a word is an address of the web, and no path. */
export function isAddress(word: string): boolean {
  return /^https?:\/\//i.test(word) && URL.canParse(word);
}
