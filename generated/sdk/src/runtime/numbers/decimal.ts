/** A number as it is written: digits without zeros at either end, and the power of ten of the last one. */
export interface Decimal {
  readonly isNegative: boolean;
  /** Empty for zero. */
  readonly digits: string;
  readonly power: number;
}

/** What the text of a number says; undefined when it is not written as in JSON. */
export function decimalOf(text: string): Decimal | undefined {
  const match = shape.exec(text);
  if (match === null) return undefined;
  const [, sign = "", whole = "", fraction = "", power = "0"] = match;
  const written = (whole + fraction).replace(/^0+/, "");
  let end = written.length;
  while (written.charAt(end - 1) === "0") end -= 1;
  const digits = written.slice(0, end);
  return {
    isNegative: sign !== "" && digits !== "",
    digits,
    power: digits === "" ? 0 : Number(power) - fraction.length + written.length - digits.length,
  };
}

/** Whether a number is less than another (below 0), the same (0) or more (above 0). */
export function compareDecimals(one: Decimal, other: Decimal): number {
  const [sign, otherSign] = [signOf(one), signOf(other)];
  if (sign !== otherSign || sign === 0) return sign - otherSign;
  // Where the first digits stand for the same power of ten, texts compare like what they say.
  const [size, otherSize] = [sizeOf(one), sizeOf(other)];
  if (size !== otherSize) return sign * (size - otherSize);
  return one.digits === other.digits ? 0 : sign * (one.digits < other.digits ? -1 : 1);
}

const shape = /^(-?)(0|[1-9]\d*)(?:\.(\d+))?(?:e([+-]?\d+))?$/i;

function signOf({ isNegative, digits }: Decimal): number {
  return digits === "" ? 0 : isNegative ? -1 : 1;
}

function sizeOf({ digits, power }: Decimal): number {
  return digits.length + power;
}
