import { decimalOf } from "./decimal.js";
import { Digits } from "./digits.js";

/**
 * A number to send that has more digits than a JavaScript number: in a body or a path it is written as the
 * digits that are given, and checks take it as the number that it is. It is a JavaScript number where that is
 * written with the same digits, else an object that stands for one. Throws a `TypeError` when the text is no
 * number, or where the platform lacks `JSON.rawJSON` (Node before 21).
 */
export function exactNumber(digits: string): number {
  if (typeof Reflect.get(JSON, "rawJSON") !== "function") {
    throw new TypeError("This platform cannot write a number digit by digit: it lacks JSON.rawJSON.");
  }
  if (decimalOf(digits) === undefined) throw new TypeError("An exact number is written as in JSON.");
  const nearest = Number(digits);
  if (String(nearest) === digits) return nearest;
  const exact: unknown = new Digits(digits);
  // Types cannot tell the two apart, or every number of a body would be of two types.
  return exact as number;
}
