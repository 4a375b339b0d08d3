// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isObject, report, schema, typeName } from "../runtime/internal.js";
import type { SettingDefinitionTranslationInput } from "../system/setting-definitions/translations.js";

/** Validator of `SettingDefinitionTranslationInput`. */
export const settingDefinitionTranslationInputSchema: Schema<SettingDefinitionTranslationInput> =
  /* @__PURE__ */ schema(checkSettingDefinitionTranslationInput);

/** Adds what is wrong with a value to `violations`. */
export function checkSettingDefinitionTranslationInput(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const language = value.language;
  if (language === undefined) report(violations, [...path, "language"], "required", "is required");
  else if (typeof language !== "string") {
    report(violations, [...path, "language"], "type", "must be a text", "string", typeName(language));
  }

  const name = value.name;
  if (name === undefined) report(violations, [...path, "name"], "required", "is required");
  else if (typeof name !== "string") {
    report(violations, [...path, "name"], "type", "must be a text", "string", typeName(name));
  }

  const description = value.description;
  if (description !== undefined) {
    if (typeof description !== "string") {
      report(violations, [...path, "description"], "type", "must be a text", "string", typeName(description));
    }
  }
}
