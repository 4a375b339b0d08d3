/**
 * Milliseconds that a `Retry-After` header asks to wait, from seconds or an HTTP date; never negative.
 * `undefined` when the header is missing or unreadable.
 */
export function retryAfter(headers: Headers, now: number): number | undefined {
  const value = headers.get("retry-after") ?? "";
  // A header that came twice reads "5, 5".
  const seconds = Number.parseFloat(value);
  const wait = Number.isNaN(seconds) ? Date.parse(value) - now : seconds * 1000;
  return Number.isNaN(wait) ? undefined : Math.max(0, wait);
}
