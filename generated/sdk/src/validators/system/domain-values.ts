// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  maybeInt32,
  maybeNested,
  maybeText,
  refuse,
  schema,
  text,
} from "../../runtime/internal.js";
import type { DomainValueInput } from "../../system/domain-values.js";

/** Whether a value is of the type `DomainValueInput`. */
export function isDomainValueInput(value: unknown): value is DomainValueInput {
  return checkDomainValueInput(value);
}

/** Throws a `ValidationError` when a value is not of the type `DomainValueInput`. */
export function assertDomainValueInput(value: unknown): asserts value is DomainValueInput {
  assertValid(checkDomainValueInput, value);
}

/** Validator of `DomainValueInput`. */
export const domainValueInputSchema: Schema<DomainValueInput> = /* @__PURE__ */ schema(checkDomainValueInput);

/** The rules of `DomainValueInput`. */
export function checkDomainValueInput(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    text(value.object, found, "object") &&
    text(value.field, found, "field") &&
    maybeText(value.value, found, "value") &&
    maybeInt32(value.priority, found, "priority", 0) &&
    text(value.description, found, "description") &&
    maybeNested(value.repository, found, "repository", (value, found) => {
      if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
      return maybeText(value.scope, found, "scope") && maybeText(value.localMode, found, "localMode");
    })
  );
}
