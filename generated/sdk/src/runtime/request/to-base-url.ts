import { usualBaseUrl } from "../usual-base-url.js";
import { parsedUrl } from "./parsed-url.js";

/**
 * A link to the API's own address as one below the base URL: a gateway in front of the API seldom rewrites
 * what answers hold. Any other link stays as it is.
 */
export function toBaseUrl(link: string, baseUrl: string): string {
  // Without an address in the document there is no other than the base URL.
  const api = new URL(`${usualBaseUrl || baseUrl}/`).href;
  const address = parsedUrl(link)?.href ?? link;
  // A gateway may have the API's own host, and a path of its own.
  const isMeant = address.startsWith(api) && !address.startsWith(`${baseUrl}/`);
  return isMeant ? `${baseUrl}/${address.slice(api.length)}` : link;
}
