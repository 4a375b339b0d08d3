// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { NotebookInput } from "../collaboration/notebooks.js";
import type { Path, Schema, Violation } from "../runtime/index.js";
import { isObject, report, schema, typeName } from "../runtime/internal.js";

/** Validator of `NotebookInput`. */
export const notebookInputSchema: Schema<NotebookInput> = /* @__PURE__ */ schema(checkNotebookInput);

/** Adds what is wrong with a value to `violations`. */
export function checkNotebookInput(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const name = value.name;
  if (name === undefined) report(violations, [...path, "name"], "required", "is required");
  else if (typeof name !== "string") {
    report(violations, [...path, "name"], "type", "must be a text", "string", typeName(name));
  }

  const isPrivate = value.isPrivate;
  if (isPrivate === undefined) report(violations, [...path, "isPrivate"], "required", "is required");
  else if (typeof isPrivate !== "boolean") {
    report(
      violations,
      [...path, "isPrivate"],
      "type",
      "must be true or false",
      "boolean",
      typeName(isPrivate),
    );
  }
}
