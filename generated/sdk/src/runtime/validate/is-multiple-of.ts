/**
 * Whether `value` is a multiple of `unit` in decimals: 0.0075 is one of 0.0001 although the quotient of the
 * two doubles is not whole. Nothing is a multiple of 0.
 */
export function isMultipleOf(value: number, unit: number): boolean {
  if (Number.isSafeInteger(value) && Number.isSafeInteger(unit)) return value % unit === 0;
  if (!Number.isFinite(value) || unit === 0) return false;
  const [whole, of] = [decimal(value), decimal(unit)];
  const shift = whole.exponent - of.exponent;
  return shift >= 0
    ? (whole.digits * 10n ** BigInt(shift)) % of.digits === 0n
    : whole.digits % (of.digits * 10n ** BigInt(-shift)) === 0n;
}

/** The digits of a number as it is written, and the power of ten by which they are multiplied. */
function decimal(value: number): { readonly digits: bigint; readonly exponent: number } {
  const [mantissa = "", power] = value.toExponential().split("e");
  const [whole = "", fraction = ""] = mantissa.split(".");
  return { digits: BigInt(whole + fraction), exponent: Number(power) - fraction.length };
}
