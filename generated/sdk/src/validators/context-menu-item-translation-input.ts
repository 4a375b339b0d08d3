// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isObject, report, schema, typeName } from "../runtime/internal.js";
import type { ContextMenuItemTranslationInput } from "../system/context-menu-items/translations.js";

/** Validator of `ContextMenuItemTranslationInput`. */
export const contextMenuItemTranslationInputSchema: Schema<ContextMenuItemTranslationInput> =
  /* @__PURE__ */ schema(checkContextMenuItemTranslationInput);

/** Adds what is wrong with a value to `violations`. */
export function checkContextMenuItemTranslationInput(
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

  const title = value.title;
  if (title === undefined) report(violations, [...path, "title"], "required", "is required");
  else if (typeof title !== "string") {
    report(violations, [...path, "title"], "type", "must be a text", "string", typeName(title));
  }

  const confirmationDialogText = value.confirmationDialogText;
  if (confirmationDialogText !== undefined) {
    if (typeof confirmationDialogText !== "string") {
      report(
        violations,
        [...path, "confirmationDialogText"],
        "type",
        "must be a text",
        "string",
        typeName(confirmationDialogText),
      );
    }
  }
}
