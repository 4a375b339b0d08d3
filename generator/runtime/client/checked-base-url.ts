/** A base URL without a slash at its end. Throws a `TypeError` when it is no web address. */
export function checkedBaseUrl(baseUrl: string): string {
  const url = URL.canParse(baseUrl) ? new URL(baseUrl) : undefined;
  if (!url || !/^https?:$/.test(url.protocol) || url.username + url.password !== "") {
    throw new TypeError("baseUrl must be an http or https address without credentials.");
  }
  return (url.origin + url.pathname).replace(/\/+$/, "");
}
