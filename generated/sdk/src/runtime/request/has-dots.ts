/**
 * Whether a part of a path is one dot or two, which servers and clients read as "here" and "one level up":
 * also where dots or slashes are encoded, because gateways decode them before they look at the path.
 */
export function hasDots(path: string): boolean {
  return /(^|[\\/]|%2f|%5c)(\.|%2e){1,2}($|[\\/]|%2f|%5c)/i.test(path);
}
