import { parsedUrl } from "../request/parsed-url.js";

/**
 * A base URL without a slash at its end. Throws a `TypeError` when it is no web address, or has a part that
 * calls would pass over.
 */
export function checkedBaseUrl(baseUrl: string): string {
  const href = parsedUrl(baseUrl)?.href ?? "";
  if (/^https?:\/\/[^/@]+\/[^?#]*$/.test(href)) return href.replace(/\/+$/, "");
  throw new TypeError("baseUrl must be an http or https address without credentials, query and fragment.");
}
