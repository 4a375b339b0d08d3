// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type {
  FileFolderInput,
  FileFolderInputFileFolderType,
  FileFolderInputOwner,
  FileFolderInputParentFileFolder,
} from "../collaboration/file-folders.js";
import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";

/** Validator of `FileFolderInput`. */
export const fileFolderInputSchema: Schema<FileFolderInput> = /* @__PURE__ */ schema(checkFileFolderInput);

/** Adds what is wrong with a value to `violations`. */
export function checkFileFolderInput(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const name = value.name;
  if (name !== undefined) {
    if (typeof name !== "string") {
      report(violations, [...path, "name"], "type", "must be a text", "string", typeName(name));
    }
  }

  const fileFolderType = value.fileFolderType;
  if (fileFolderType === undefined) {
    report(violations, [...path, "fileFolderType"], "required", "is required");
  } else checkFileFolderInputFileFolderType(fileFolderType, [...path, "fileFolderType"], violations);

  const parentFileFolder = value.parentFileFolder;
  if (parentFileFolder !== undefined) {
    checkFileFolderInputParentFileFolder(parentFileFolder, [...path, "parentFileFolder"], violations);
  }

  const owner = value.owner;
  if (owner === undefined) report(violations, [...path, "owner"], "required", "is required");
  else checkFileFolderInputOwner(owner, [...path, "owner"], violations);
}

/** Validator of `FileFolderInputFileFolderType`. */
export const fileFolderInputFileFolderTypeSchema: Schema<FileFolderInputFileFolderType> =
  /* @__PURE__ */ schema(checkFileFolderInputFileFolderType);

/** Adds what is wrong with a value to `violations`. */
export function checkFileFolderInputFileFolderType(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const fileFolderTypeId = value.fileFolderTypeId;
  if (fileFolderTypeId === undefined) {
    report(violations, [...path, "fileFolderTypeId"], "required", "is required");
  } else if (typeof fileFolderTypeId !== "number" || !Number.isInteger(fileFolderTypeId)) {
    report(
      violations,
      [...path, "fileFolderTypeId"],
      "type",
      "must be a whole number",
      "integer",
      typeName(fileFolderTypeId),
    );
  } else {
    if (!isInt32(fileFolderTypeId)) {
      report(
        violations,
        [...path, "fileFolderTypeId"],
        "format",
        "must fit 32 bits",
        "int32",
        fileFolderTypeId,
      );
    }
    if (fileFolderTypeId < 100000) {
      report(
        violations,
        [...path, "fileFolderTypeId"],
        "minimum",
        "must be at least 100000",
        100000,
        fileFolderTypeId,
      );
    }
  }
}

/** Validator of `FileFolderInputParentFileFolder`. */
export const fileFolderInputParentFileFolderSchema: Schema<FileFolderInputParentFileFolder> =
  /* @__PURE__ */ schema(checkFileFolderInputParentFileFolder);

/** Adds what is wrong with a value to `violations`. */
export function checkFileFolderInputParentFileFolder(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const fileFolderId = value.fileFolderId;
  if (fileFolderId !== undefined) {
    if (typeof fileFolderId !== "number" || !Number.isInteger(fileFolderId)) {
      report(
        violations,
        [...path, "fileFolderId"],
        "type",
        "must be a whole number",
        "integer",
        typeName(fileFolderId),
      );
    } else {
      if (!isInt32(fileFolderId)) {
        report(violations, [...path, "fileFolderId"], "format", "must fit 32 bits", "int32", fileFolderId);
      }
      if (fileFolderId < 100000) {
        report(
          violations,
          [...path, "fileFolderId"],
          "minimum",
          "must be at least 100000",
          100000,
          fileFolderId,
        );
      }
    }
  }
}

/** Validator of `FileFolderInputOwner`. */
export const fileFolderInputOwnerSchema: Schema<FileFolderInputOwner> =
  /* @__PURE__ */ schema(checkFileFolderInputOwner);

/** Adds what is wrong with a value to `violations`. */
export function checkFileFolderInputOwner(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const objectType = value.objectType;
  if (objectType === undefined) report(violations, [...path, "objectType"], "required", "is required");
  else if (typeof objectType !== "string") {
    report(violations, [...path, "objectType"], "type", "must be a text", "string", typeName(objectType));
  }

  const objectId = value.objectId;
  if (objectId === undefined) report(violations, [...path, "objectId"], "required", "is required");
  else if (typeof objectId !== "number" || !Number.isInteger(objectId)) {
    report(
      violations,
      [...path, "objectId"],
      "type",
      "must be a whole number",
      "integer",
      typeName(objectId),
    );
  } else {
    if (!isInt32(objectId)) {
      report(violations, [...path, "objectId"], "format", "must fit 32 bits", "int32", objectId);
    }
    if (objectId < 1) {
      report(violations, [...path, "objectId"], "minimum", "must be at least 1", 1, objectId);
    }
  }

  const itemId = value.itemId;
  if (itemId !== undefined) {
    if (typeof itemId !== "number" || !Number.isInteger(itemId)) {
      report(violations, [...path, "itemId"], "type", "must be a whole number", "integer", typeName(itemId));
    } else {
      if (!isInt32(itemId)) {
        report(violations, [...path, "itemId"], "format", "must fit 32 bits", "int32", itemId);
      }
      if (itemId < 1) report(violations, [...path, "itemId"], "minimum", "must be at least 1", 1, itemId);
    }
  }
}
