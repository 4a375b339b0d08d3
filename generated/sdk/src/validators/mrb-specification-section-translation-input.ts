// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type {
  MrbSpecificationSectionTranslationInput,
} from "../production/mrb-specifications/sections/translations.js";
import type { Path, Schema, Violation } from "../runtime/index.js";
import { isObject, report, schema, typeName } from "../runtime/internal.js";

/** Validator of `MrbSpecificationSectionTranslationInput`. */
export const mrbSpecificationSectionTranslationInputSchema: Schema<MrbSpecificationSectionTranslationInput> =
  /* @__PURE__ */ schema(checkMrbSpecificationSectionTranslationInput);

/** Adds what is wrong with a value to `violations`. */
export function checkMrbSpecificationSectionTranslationInput(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const title = value.title;
  if (title === undefined) report(violations, [...path, "title"], "required", "is required");
  else if (typeof title !== "string") {
    report(violations, [...path, "title"], "type", "must be a text", "string", typeName(title));
  }

  const language = value.language;
  if (language === undefined) report(violations, [...path, "language"], "required", "is required");
  else if (typeof language !== "string") {
    report(violations, [...path, "language"], "type", "must be a text", "string", typeName(language));
  }
}
