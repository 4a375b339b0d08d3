// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { FileFolderInput } from "../../collaboration/file-folders.js";
import type { Schema } from "../../runtime/index.js";
import {
  assertValid,
  type Findings,
  int32,
  isObject,
  maybeInt32,
  maybeNested,
  maybeText,
  nested,
  refuse,
  schema,
  text,
} from "../../runtime/internal.js";

/** Whether a value is of the type `FileFolderInput`. */
export function isFileFolderInput(value: unknown): value is FileFolderInput {
  return checkFileFolderInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `FileFolderInput`. */
export function assertFileFolderInput(value: unknown): asserts value is FileFolderInput {
  assertValid(checkFileFolderInput, value);
}

/** Validator of `FileFolderInput`. */
export const fileFolderInputSchema: Schema<FileFolderInput> = /* @__PURE__ */ schema(checkFileFolderInput);

/** The rules of `FileFolderInput`. */
export function checkFileFolderInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeText(value.name, found, "name") &&
    nested(value.fileFolderType, found, "fileFolderType", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return int32(value.fileFolderTypeId, found, "fileFolderTypeId", 100000);
    }) &&
    maybeNested(value.parentFileFolder, found, "parentFileFolder", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return maybeInt32(value.fileFolderId, found, "fileFolderId", 100000);
    }) &&
    nested(value.owner, found, "owner", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return (
        text(value.objectType, found, "objectType") &&
        int32(value.objectId, found, "objectId", 1) &&
        maybeInt32(value.itemId, found, "itemId", 1)
      );
    })
  );
}
