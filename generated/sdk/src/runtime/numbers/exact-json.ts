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
  const written = decimal(token);
  return written !== undefined && written !== decimal(String(Number(token)));
}

/** A number in a form that it shares with all ways to write it: its digits and a power of ten. */
function decimal(text: string): string | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = "", power = "0"] = match;
  const digits = (whole + fraction).replace(/^0+/, "");
  const significant = digits.replace(/0+$/, "");
  const exponent = Number(power) - fraction.length + digits.length - significant.length;
  return significant === "" ? "0" : `${sign}${significant}e${exponent}`;
}

const shape = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;
