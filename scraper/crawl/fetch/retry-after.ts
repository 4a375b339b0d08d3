/**
 * Reads a `Retry-After` header: a number of seconds, or a date.
 *
 * @param now milliseconds since 1970
 * @returns milliseconds to wait, never less than none; `undefined` when the header says neither
 */
export function parseRetryAfter(header: string | undefined, now: number): number | undefined {
  const text = header?.trim() ?? "";
  if (/^\d+$/.test(text)) return Number(text) * 1000;
  // The date is written in one form only; Date.parse alone would take "1.5" or "-3" for a date, too.
  if (!/^[a-z]{3},? .*gmt$/i.test(text)) return undefined;
  const date = Date.parse(text);
  return Number.isNaN(date) ? undefined : Math.max(0, date - now);
}
