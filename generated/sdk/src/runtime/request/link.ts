import { RamBaseError } from "../errors/rambase-error.js";

/** Whether the link leads to the server that the client talks to; nothing else may see the token. */
export function isOwnLink(link: string, baseUrl: string): boolean {
  return URL.canParse(link, baseUrl) && new URL(link, baseUrl).origin === new URL(baseUrl).origin;
}

/**
 * The absolute address of a link in an answer, without a token that it may hold.
 * Throws when it leads to another server.
 */
export function followableLink(link: string, baseUrl: string, operation: string): string {
  if (!/^(https?:\/)?\//i.test(link) || !isOwnLink(link, baseUrl)) {
    const message = `An answer links to a place outside ${new URL(baseUrl).origin}, which is not followed.`;
    throw new RamBaseError(message, { operation });
  }
  const url = new URL(link, baseUrl);
  const tokens = [...url.searchParams.keys()].filter((name) => name.toLowerCase() === "$access_token");
  for (const name of tokens) url.searchParams.delete(name);
  return url.href;
}
