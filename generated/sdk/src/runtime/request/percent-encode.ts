/**
 * What strings have beyond the language version of which the compiler is told, where the platform knows it.
 */
type Text = string & { toWellFormed?(): string };

/**
 * Encodes a text for a path segment or a query value. Half a surrogate pair becomes U+FFFD, or on platforms
 * before ES2024 a `URIError`.
 */
export function percentEncode(text: string): string {
  return encodeURIComponent((text as Text).toWellFormed?.() ?? text);
}
