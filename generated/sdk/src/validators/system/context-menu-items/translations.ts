// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeText,
  refuse,
  schema,
  text,
} from "../../../runtime/internal.js";
import type { ContextMenuItemTranslationInput } from "../../../system/context-menu-items/translations.js";

/** Whether a value is of the type `ContextMenuItemTranslationInput`. */
export function isContextMenuItemTranslationInput(value: unknown): value is ContextMenuItemTranslationInput {
  return checkContextMenuItemTranslationInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `ContextMenuItemTranslationInput`. */
export function assertContextMenuItemTranslationInput(
  value: unknown,
): asserts value is ContextMenuItemTranslationInput {
  assertValid(checkContextMenuItemTranslationInput, value);
}

/** Validator of `ContextMenuItemTranslationInput`. */
export const contextMenuItemTranslationInputSchema: Schema<ContextMenuItemTranslationInput> =
  /* @__PURE__ */ schema(checkContextMenuItemTranslationInput);

/** The rules of `ContextMenuItemTranslationInput`. */
export function checkContextMenuItemTranslationInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    text(value.language, found, "language") &&
    text(value.title, found, "title") &&
    maybeText(value.confirmationDialogText, found, "confirmationDialogText")
  );
}
