import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonText } from "../../spec/document/json-text.js";

/**
 * The plain way, which looks at every value: BigInts as marked texts first, whose quotes are taken off then.
 */
function withReplacer(value: unknown): string {
  const marked = JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "bigint" ? `\0${inner}` : inner,
  );
  return marked.replaceAll(/"\\u0000(-?\d+)"/g, "$1");
}

it("prints BigInts, wherever they are, without losing anything else", () => {
  const scalar = [
    fc.bigInt(),
    fc.constant(undefined),
    fc.string(),
    fc.double(),
    fc.boolean(),
    fc.constant(null),
  ];
  const value = fc.object({ maxDepth: 4, values: scalar });
  fc.assert(
    fc.property(value, (one) => {
      expect(jsonText(one)).toBe(withReplacer(one));
    }),
    { seed: 20251128 },
  );
});
