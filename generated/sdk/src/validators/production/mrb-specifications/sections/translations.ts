// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type {
  MrbSpecificationSectionTranslationInput,
} from "../../../../production/mrb-specifications/sections/translations.js";
import type { Schema } from "../../../../runtime/index.js";
import { assertValid, type Findings, isObject, refuse, schema, text } from "../../../../runtime/internal.js";

/** Whether a value is of the type `MrbSpecificationSectionTranslationInput`. */
export function isMrbSpecificationSectionTranslationInput(
  value: unknown,
): value is MrbSpecificationSectionTranslationInput {
  return checkMrbSpecificationSectionTranslationInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `MrbSpecificationSectionTranslationInput`. */
export function assertMrbSpecificationSectionTranslationInput(
  value: unknown,
): asserts value is MrbSpecificationSectionTranslationInput {
  assertValid(checkMrbSpecificationSectionTranslationInput, value);
}

/** Validator of `MrbSpecificationSectionTranslationInput`. */
export const mrbSpecificationSectionTranslationInputSchema: Schema<MrbSpecificationSectionTranslationInput> =
  /* @__PURE__ */ schema(checkMrbSpecificationSectionTranslationInput);

/** The rules of `MrbSpecificationSectionTranslationInput`. */
export function checkMrbSpecificationSectionTranslationInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return text(value.title, found, "title") && text(value.language, found, "language");
}
