/**
 * A number of a page in a form that loses no digit.
 *
 * @returns a `number` where JavaScript holds it exactly, a `bigint` for larger whole numbers, `undefined`
 * when the text is no number or has more decimals than a `number` holds
 */
export function exactNumber(text: string): number | bigint | undefined {
  const plain = withoutThousands(text.trim());
  if (/^-?\d+$/.test(plain)) {
    const value = Number(plain);
    return Number.isSafeInteger(value) ? value : BigInt(plain);
  }
  if (!/^-?\d+\.\d+$/.test(plain)) return undefined;
  const value = Number(plain);
  const digits = plain.replace(/^-?0*|\.?0*$|\./g, "").length;
  return digits <= 15 ? value : undefined;
}

/** `12,345` is 12345 on the pages. */
function withoutThousands(text: string): string {
  return /^-?\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(text) ? text.replaceAll(",", "") : text;
}
