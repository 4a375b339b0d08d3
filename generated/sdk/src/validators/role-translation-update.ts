// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isObject, report, schema, typeName } from "../runtime/internal.js";
import type { RoleTranslationUpdate } from "../system/roles/translations.js";

/** Validator of `RoleTranslationUpdate`. */
export const roleTranslationUpdateSchema: Schema<RoleTranslationUpdate> =
  /* @__PURE__ */ schema(checkRoleTranslationUpdate);

/** Adds what is wrong with a value to `violations`. */
export function checkRoleTranslationUpdate(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const language = value.language;
  if (language !== undefined) {
    if (typeof language !== "string") {
      report(violations, [...path, "language"], "type", "must be a text", "string", typeName(language));
    }
  }

  const name = value.name;
  if (name !== undefined) {
    if (typeof name !== "string") {
      report(violations, [...path, "name"], "type", "must be a text", "string", typeName(name));
    }
  }

  const description = value.description;
  if (description !== undefined) {
    if (typeof description !== "string") {
      report(violations, [...path, "description"], "type", "must be a text", "string", typeName(description));
    }
  }
}
