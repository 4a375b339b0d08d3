/**
 * Whether `value` is a multiple of `step`, decimals included: 0.0075 is one of 0.0001 although the
 * quotient of the two doubles is not whole.
 */
export function isMultipleOf(value: number, step: number): boolean {
  const quotient = value / step;
  if (!Number.isFinite(quotient)) return value % step === 0;
  const nearest = Math.round(quotient);
  return Math.abs(quotient - nearest) <= Math.abs(quotient) * Number.EPSILON * 2;
}
