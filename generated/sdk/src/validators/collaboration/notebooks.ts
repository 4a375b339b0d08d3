// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { NotebookInput } from "../../collaboration/notebooks.js";
import type { Schema } from "../../runtime/index.js";
import { assertValid, type Findings, flag, isObject, refuse, schema, text } from "../../runtime/internal.js";

/** Whether a value is of the type `NotebookInput`. */
export function isNotebookInput(value: unknown): value is NotebookInput {
  return checkNotebookInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `NotebookInput`. */
export function assertNotebookInput(value: unknown): asserts value is NotebookInput {
  assertValid(checkNotebookInput, value);
}

/** Validator of `NotebookInput`. */
export const notebookInputSchema: Schema<NotebookInput> = /* @__PURE__ */ schema(checkNotebookInput);

/** The rules of `NotebookInput`. */
export function checkNotebookInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return text(value.name, found, "name") && flag(value.isPrivate, found, "isPrivate");
}
