/**
 * A number to send that has more digits than a JavaScript number: in a body it is written as the digits that
 * are given, and checks take it as the number that it is. Throws a `TypeError` when the text is no number, or
 * where the platform lacks `JSON.rawJSON` (Node before 21).
 */
export function exactNumber(digits: string): number {
  const rawJSON: unknown = Reflect.get(JSON, "rawJSON");
  if (typeof rawJSON !== "function") {
    throw new TypeError("This platform cannot write a number digit by digit: it lacks JSON.rawJSON.");
  }
  if (!/^-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?$/i.test(digits)) {
    throw new TypeError("An exact number is written as in JSON.");
  }
  return rawJSON(digits);
}
