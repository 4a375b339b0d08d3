// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { ProductUnitUpdate } from "../product/units.js";
import type { Path, Schema, Violation } from "../runtime/index.js";
import { isObject, report, schema, typeName } from "../runtime/internal.js";

/** Validator of `ProductUnitUpdate`. */
export const productUnitUpdateSchema: Schema<ProductUnitUpdate> =
  /* @__PURE__ */ schema(checkProductUnitUpdate);

/** Adds what is wrong with a value to `violations`. */
export function checkProductUnitUpdate(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const serialNumber = value.serialNumber;
  if (serialNumber !== undefined) {
    if (typeof serialNumber !== "string") {
      report(
        violations,
        [...path, "serialNumber"],
        "type",
        "must be a text",
        "string",
        typeName(serialNumber),
      );
    }
  }

  const marking = value.marking;
  if (marking !== undefined) {
    if (typeof marking !== "string") {
      report(violations, [...path, "marking"], "type", "must be a text", "string", typeName(marking));
    }
  }
}
