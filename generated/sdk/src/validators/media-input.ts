// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { MediaInput, MediaInputFolder } from "../base/medias.js";
import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";

/** Validator of `MediaInput`. */
export const mediaInputSchema: Schema<MediaInput> = /* @__PURE__ */ schema(checkMediaInput);

/** Adds what is wrong with a value to `violations`. */
export function checkMediaInput(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const title = value.title;
  if (title === undefined) report(violations, [...path, "title"], "required", "is required");
  else if (typeof title !== "string") {
    report(violations, [...path, "title"], "type", "must be a text", "string", typeName(title));
  }

  const description = value.description;
  if (description !== undefined) {
    if (typeof description !== "string") {
      report(violations, [...path, "description"], "type", "must be a text", "string", typeName(description));
    }
  }

  const photographer = value.photographer;
  if (photographer !== undefined) {
    if (typeof photographer !== "string") {
      report(
        violations,
        [...path, "photographer"],
        "type",
        "must be a text",
        "string",
        typeName(photographer),
      );
    }
  }

  const typeValue = value.type;
  if (typeValue !== undefined) {
    if (typeof typeValue !== "string") {
      report(violations, [...path, "type"], "type", "must be a text", "string", typeName(typeValue));
    }
  }

  const folder = value.folder;
  if (folder === undefined) report(violations, [...path, "folder"], "required", "is required");
  else checkMediaInputFolder(folder, [...path, "folder"], violations);
}

/** Validator of `MediaInputFolder`. */
export const mediaInputFolderSchema: Schema<MediaInputFolder> = /* @__PURE__ */ schema(checkMediaInputFolder);

/** Adds what is wrong with a value to `violations`. */
export function checkMediaInputFolder(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const folderId = value.folderId;
  if (folderId === undefined) report(violations, [...path, "folderId"], "required", "is required");
  else if (typeof folderId !== "number" || !Number.isInteger(folderId)) {
    report(
      violations,
      [...path, "folderId"],
      "type",
      "must be a whole number",
      "integer",
      typeName(folderId),
    );
  } else {
    if (!isInt32(folderId)) {
      report(violations, [...path, "folderId"], "format", "must fit 32 bits", "int32", folderId);
    }
    if (folderId < 100000) {
      report(violations, [...path, "folderId"], "minimum", "must be at least 100000", 100000, folderId);
    }
  }
}
