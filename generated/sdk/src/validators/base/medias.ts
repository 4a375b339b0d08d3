// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { MediaInput } from "../../base/medias.js";
import type { Schema } from "../../runtime/index.js";
import {
  assertValid,
  type Findings,
  int32,
  isObject,
  maybeText,
  nested,
  refuse,
  schema,
  text,
} from "../../runtime/internal.js";

/** Whether a value is of the type `MediaInput`. */
export function isMediaInput(value: unknown): value is MediaInput {
  return checkMediaInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `MediaInput`. */
export function assertMediaInput(value: unknown): asserts value is MediaInput {
  assertValid(checkMediaInput, value);
}

/** Validator of `MediaInput`. */
export const mediaInputSchema: Schema<MediaInput> = /* @__PURE__ */ schema(checkMediaInput);

/** The rules of `MediaInput`. */
export function checkMediaInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    text(value.title, found, "title") &&
    maybeText(value.description, found, "description") &&
    maybeText(value.photographer, found, "photographer") &&
    maybeText(value.type, found, "type") &&
    nested(value.folder, found, "folder", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return int32(value.folderId, found, "folderId", 100000);
    })
  );
}
