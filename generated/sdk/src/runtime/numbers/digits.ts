import { compareDecimals, type Decimal, decimalOf } from "./decimal.js";
import { Exact } from "./exact.js";

/** More zeros than that change nothing of what a unit divides: it has fewer than 64 factors of 2 and of 5. */
const mostZeros = 64;

/** A number that is written digit by digit, in bodies and in texts; anywhere else it is the nearest one. */
export class Digits extends Exact {
  readonly text: string;

  constructor(text: string) {
    super();
    this.text = text;
  }

  override isWhole(): boolean {
    const decimal = decimalOf(this.text);
    return decimal !== undefined && decimal.power >= 0;
  }

  override compare(other: number): number {
    // As text, whole numbers above 2^53 have zeros for digits that they do not have.
    const text = Number.isInteger(other) ? other.toFixed(0) : String(other);
    const [decimal, bound] = [decimalOf(this.text), decimalOf(text)];
    return decimal === undefined || bound === undefined ? Number.NaN : compareDecimals(decimal, bound);
  }

  override isMultipleOf(unit: number): boolean {
    const [decimal, of] = [decimalOf(this.text), decimalOf(String(unit))];
    return decimal !== undefined && of !== undefined && isMultiple(decimal, of);
  }

  override plain(): number | Exact {
    const nearest = Number(this.text);
    const decimal = decimalOf(this.text);
    if (decimal === undefined || this.compare(nearest) === 0) return nearest;
    const { isNegative, digits, power } = decimal;
    return new Digits(`${isNegative ? "-" : ""}${digits}e${power}`);
  }

  toJSON(): unknown {
    const rawJSON: unknown = Reflect.get(JSON, "rawJSON");
    return typeof rawJSON === "function" ? rawJSON(this.text) : this.text;
  }

  override toString(): string {
    return this.text;
  }

  override valueOf(): number {
    return Number(this.text);
  }
}

/** Digits end in no zero, so none of them is a multiple of a power of ten that is higher than their own. */
function isMultiple({ digits, power }: Decimal, unit: Decimal): boolean {
  if (digits === "") return true;
  const zeros = power - unit.power;
  if (zeros < 0 || unit.digits === "") return false;
  return (BigInt(digits) * 10n ** BigInt(Math.min(zeros, mostZeros))) % BigInt(unit.digits) === 0n;
}
