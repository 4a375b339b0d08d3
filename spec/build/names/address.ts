/**
 * What all spellings of an address have in common: the names in the braces and the letter case
 * say nothing to the server.
 *
 * @param path a path, or a method and a path
 */
export function addressOf(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}").toLowerCase();
}
