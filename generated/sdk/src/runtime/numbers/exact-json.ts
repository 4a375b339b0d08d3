import { compareDecimals, decimalOf } from "./decimal.js";

/** A type whose numbers may also be texts, as `exactJson` reads them. */
export type ExactNumbers<T> = T extends number
  ? T | string
  : T extends object
    ? { [Name in keyof T]: ExactNumbers<T[Name]> }
    : T;

/**
 * Reads JSON, and leaves a number that a JavaScript number would change as the text that it is: a Long above
 * 2^53, a Decimal of more than some 16 digits.
 *
 * @throws `SyntaxError` when the text is no JSON
 */
export function exactJson<T = unknown>(text: string): ExactNumbers<T> {
  // The caller says what the text holds, as the generated types do.
  return JSON.parse(quoteInexact(text)) as ExactNumbers<T>;
}

/**
 * JSON in which each number that a JavaScript number would change is a text of its digits.
 *
 * @param mark written before the digits, as JSON has it in a text
 */
export function quoteInexact(text: string, mark = ""): string {
  let isInText = false;
  return text.replace(token, (found) => {
    if (found === '"') isInText = !isInText;
    return !isInText && isChanged(found) ? `"${mark}${found}"` : found;
  });
}

/** A quotation mark, one that does not count, or a number. */
const token = /\\.|"|-?\d[\d.eE+-]*/gs;

/** Whether JavaScript would read a number as another one; false for all else. */
function isChanged(token: string): boolean {
  const [written, read] = [decimalOf(token), decimalOf(String(Number(token)))];
  if (written === undefined) return false;
  return read === undefined || compareDecimals(written, read) !== 0;
}
