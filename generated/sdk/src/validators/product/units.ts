// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { ProductUnitUpdate } from "../../product/units.js";
import type { Schema } from "../../runtime/index.js";
import { assertValid, type Findings, isObject, maybeText, refuse, schema } from "../../runtime/internal.js";

/** Whether a value is of the type `ProductUnitUpdate`. */
export function isProductUnitUpdate(value: unknown): value is ProductUnitUpdate {
  return checkProductUnitUpdate(value);
}

/** Throws a `ValidationError` when a value is not of the type `ProductUnitUpdate`. */
export function assertProductUnitUpdate(value: unknown): asserts value is ProductUnitUpdate {
  assertValid(checkProductUnitUpdate, value);
}

/** Validator of `ProductUnitUpdate`. */
export const productUnitUpdateSchema: Schema<ProductUnitUpdate> =
  /* @__PURE__ */ schema(checkProductUnitUpdate);

/** The rules of `ProductUnitUpdate`. */
export function checkProductUnitUpdate(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return maybeText(value.serialNumber, found, "serialNumber") && maybeText(value.marking, found, "marking");
}
