// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type {
  FileFolderInput,
  FileFolderInputFileFolderType,
  FileFolderInputOwner,
  FileFolderInputParentFileFolder,
} from "../collaboration/file-folders.js";
import type { Schema } from "../runtime/index.js";
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
} from "../runtime/internal.js";

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
    nested(value.fileFolderType, found, "fileFolderType", checkFileFolderInputFileFolderType) &&
    maybeNested(value.parentFileFolder, found, "parentFileFolder", checkFileFolderInputParentFileFolder) &&
    nested(value.owner, found, "owner", checkFileFolderInputOwner)
  );
}

/** Whether a value is of the type `FileFolderInputFileFolderType`. */
export function isFileFolderInputFileFolderType(value: unknown): value is FileFolderInputFileFolderType {
  return checkFileFolderInputFileFolderType(value);
}

/** Throws a `ValidationError` when a value is not of the type `FileFolderInputFileFolderType`. */
export function assertFileFolderInputFileFolderType(
  value: unknown,
): asserts value is FileFolderInputFileFolderType {
  assertValid(checkFileFolderInputFileFolderType, value);
}

/** Validator of `FileFolderInputFileFolderType`. */
export const fileFolderInputFileFolderTypeSchema: Schema<FileFolderInputFileFolderType> =
  /* @__PURE__ */ schema(checkFileFolderInputFileFolderType);

/** The rules of `FileFolderInputFileFolderType`. */
export function checkFileFolderInputFileFolderType(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return int32(value.fileFolderTypeId, found, "fileFolderTypeId", 100000);
}

/** Whether a value is of the type `FileFolderInputParentFileFolder`. */
export function isFileFolderInputParentFileFolder(value: unknown): value is FileFolderInputParentFileFolder {
  return checkFileFolderInputParentFileFolder(value);
}

/** Throws a `ValidationError` when a value is not of the type `FileFolderInputParentFileFolder`. */
export function assertFileFolderInputParentFileFolder(
  value: unknown,
): asserts value is FileFolderInputParentFileFolder {
  assertValid(checkFileFolderInputParentFileFolder, value);
}

/** Validator of `FileFolderInputParentFileFolder`. */
export const fileFolderInputParentFileFolderSchema: Schema<FileFolderInputParentFileFolder> =
  /* @__PURE__ */ schema(checkFileFolderInputParentFileFolder);

/** The rules of `FileFolderInputParentFileFolder`. */
export function checkFileFolderInputParentFileFolder(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return maybeInt32(value.fileFolderId, found, "fileFolderId", 100000);
}

/** Whether a value is of the type `FileFolderInputOwner`. */
export function isFileFolderInputOwner(value: unknown): value is FileFolderInputOwner {
  return checkFileFolderInputOwner(value);
}

/** Throws a `ValidationError` when a value is not of the type `FileFolderInputOwner`. */
export function assertFileFolderInputOwner(value: unknown): asserts value is FileFolderInputOwner {
  assertValid(checkFileFolderInputOwner, value);
}

/** Validator of `FileFolderInputOwner`. */
export const fileFolderInputOwnerSchema: Schema<FileFolderInputOwner> =
  /* @__PURE__ */ schema(checkFileFolderInputOwner);

/** The rules of `FileFolderInputOwner`. */
export function checkFileFolderInputOwner(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    text(value.objectType, found, "objectType") &&
    int32(value.objectId, found, "objectId", 1) &&
    maybeInt32(value.itemId, found, "itemId", 1)
  );
}
