import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Path } from "../../generator/runtime/violation.js";
import type { Json, Schema } from "../../spec/document/openapi.js";
import { compileSchemas } from "./compile-schemas.js";
import { plainObjects, valuesOf } from "./plain-objects.js";
import { schemas, values } from "./random-schemas.js";

const seed = Number(process.env.SCHEMAS_SEED ?? 6);
const count = Number(process.env.SCHEMAS ?? 400);
const valuesPerSchema = 12;

/** Whether a path leads to something in a value, or to a property that an object there lacks. */
function leadsSomewhere(value: unknown, path: Path): boolean {
  const [step, ...rest] = path;
  if (step === undefined) return true;
  if (typeof value !== "object" || value === null) return false;
  if (Object.hasOwn(value, step))
    return leadsSomewhere((value as Record<string | number, unknown>)[step], rest);
  return rest.length === 0 && typeof step === "string" && !Array.isArray(value);
}

test.each<[string, fc.Arbitrary<Schema>, (schema: Schema) => fc.Arbitrary<Json>]>([
  ["schemas of any keywords", schemas, () => values],
  ["plain objects", plainObjects, valuesOf],
])(
  "random %s say of random values what Ajv says, and each path leads somewhere",
  {
    timeout: 120_000,
  },
  (_, drawnFrom, valuesFor) => {
    const drawn = fc.sample(drawnFrom, { numRuns: count, seed });
    const ajv = new Ajv2020({
      strict: false,
      ownProperties: true,
      allErrors: false,
      validateSchema: false,
      logger: false,
    });
    addFormats.default(ajv);
    const { validators } = compileSchemas(drawn);
    const told = { valid: 0, invalid: 0 };
    for (const [index, schema] of drawn.entries()) {
      const ours = validators[index];
      const theirs = ajv.compile(schema as object);
      for (const value of fc.sample(valuesFor(schema), { numRuns: valuesPerSchema, seed: seed + index })) {
        const expected = theirs(value);
        const context = `${JSON.stringify(schema)} given ${JSON.stringify(value)}`;
        expect(ours?.is(value), context).toBe(expected);
        const violations = ours?.list(value) ?? [];
        expect(violations.length === 0, `listing: ${context}`).toBe(expected);
        for (const { path } of violations)
          expect(leadsSomewhere(value, path), `${path} of ${context}`).toBe(true);
        told[expected ? "valid" : "invalid"] += 1;
      }
    }
    // Schemas that let everything pass, or nothing, would prove little.
    expect(Math.min(told.valid, told.invalid)).toBeGreaterThan((count * valuesPerSchema) / 10);
  },
);
