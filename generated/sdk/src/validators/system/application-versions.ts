// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeNested,
  maybeText,
  refuse,
  schema,
} from "../../runtime/internal.js";
import type { ApplicationVersionUpdate } from "../../system/application-versions.js";

/** Whether a value is of the type `ApplicationVersionUpdate`. */
export function isApplicationVersionUpdate(value: unknown): value is ApplicationVersionUpdate {
  return checkApplicationVersionUpdate(value);
}

/** Throws a `ValidationError` when a value is not of the type `ApplicationVersionUpdate`. */
export function assertApplicationVersionUpdate(value: unknown): asserts value is ApplicationVersionUpdate {
  assertValid(checkApplicationVersionUpdate, value);
}

/** Validator of `ApplicationVersionUpdate`. */
export const applicationVersionUpdateSchema: Schema<ApplicationVersionUpdate> =
  /* @__PURE__ */ schema(checkApplicationVersionUpdate);

/** The rules of `ApplicationVersionUpdate`. */
export function checkApplicationVersionUpdate(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeText(value.applicationMatch, found, "applicationMatch") &&
    maybeNested(value.customFieldOrder, found, "customFieldOrder", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return maybeText(value.fieldOrder, found, "fieldOrder");
    })
  );
}
