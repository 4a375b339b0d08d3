import fc from "fast-check";
import { expect, it } from "vitest";
import { jsonText } from "../../spec/document/json-text.js";

/** The plain way, which looks at every value. */
function withReplacer(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "bigint" ? { bigint: String(inner) } : inner,
  );
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
