import fc from "fast-check";
import { expect, test } from "vitest";
import { compareDecimals, decimalOf } from "../../generator/runtime/numbers/decimal.js";
import { Digits } from "../../generator/runtime/numbers/digits.js";

/** Numbers of few digits and small powers, so that equal ones are met; and their value in units of 1e-12. */
const numbers = fc
  .record({
    sign: fc.constantFrom("", "-"),
    whole: fc.nat({ max: 120 }),
    fraction: fc.constantFrom("", ".0", ".5", ".50", ".05", ".125"),
    power: fc.integer({ min: -4, max: 4 }),
  })
  .map(({ sign, whole, fraction, power }) => {
    const places = fraction.slice(1);
    const digits = BigInt(sign + whole + places);
    return {
      text: `${sign}${whole}${fraction}e${power}`,
      units: digits * 10n ** BigInt(12 + power - places.length),
    };
  });

const decimal = (text: string) => {
  const found = decimalOf(text);
  if (found === undefined) throw new Error(`${text} is no number.`);
  return found;
};

test("decimals compare like what they are worth", () => {
  const property = fc.property(numbers, numbers, (one, other) => {
    const compared = Math.sign(compareDecimals(decimal(one.text), decimal(other.text)));
    expect(compared).toBe(one.units < other.units ? -1 : Number(one.units > other.units));
  });
  fc.assert(property, { seed: 1, numRuns: 2000 });
});

test("an exact number is whole, or a multiple, when what it is worth is", () => {
  const units = fc.constantFrom(1, 2, 3, 5, 10, 0.5, 0.25, 0.1, 0.03, 1e-7);
  const property = fc.property(numbers, units, ({ text, units: worth }, unit) => {
    const exact = new Digits(text);
    expect(exact.isWhole()).toBe(worth % 10n ** 12n === 0n);
    expect(exact.isMultipleOf(unit)).toBe(worth % BigInt(Math.round(unit * 1e12)) === 0n);
  });
  fc.assert(property, { seed: 1, numRuns: 2000 });
});

test("many zeros are read as fast as other digits", () => {
  expect(decimal(`1${"0".repeat(300_000)}1`).digits).toHaveLength(300_002);
  expect(decimal(`1${"0".repeat(300_000)}`)).toEqual({ isNegative: false, digits: "1", power: 300_000 });
});
