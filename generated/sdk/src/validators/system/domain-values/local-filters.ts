// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../../../runtime/index.js";
import {
  assertValid,
  type Findings,
  isObject,
  list,
  maybeText,
  refuse,
  schema,
} from "../../../runtime/internal.js";
import type {
  DomainValueLocalFiltersUpdate,
  DomainValueLocalFiltersUpdateItem,
} from "../../../system/domain-values/local-filters.js";

/** Whether a value is of the type `DomainValueLocalFiltersUpdate`. */
export function isDomainValueLocalFiltersUpdate(value: unknown): value is DomainValueLocalFiltersUpdate {
  return checkDomainValueLocalFiltersUpdate(value);
}

/** Throws a `ValidationError` when a value is not of the type `DomainValueLocalFiltersUpdate`. */
export function assertDomainValueLocalFiltersUpdate(
  value: unknown,
): asserts value is DomainValueLocalFiltersUpdate {
  assertValid(checkDomainValueLocalFiltersUpdate, value);
}

/** Validator of `DomainValueLocalFiltersUpdate`. */
export const domainValueLocalFiltersUpdateSchema: Schema<DomainValueLocalFiltersUpdate> =
  /* @__PURE__ */ schema(checkDomainValueLocalFiltersUpdate);

/** The rules of `DomainValueLocalFiltersUpdate`. */
export function checkDomainValueLocalFiltersUpdate(value: unknown, found?: Findings): boolean {
  return list(value, found, undefined, checkDomainValueLocalFiltersUpdateItem);
}

/** Whether a value is of the type `DomainValueLocalFiltersUpdateItem`. */
export function isDomainValueLocalFiltersUpdateItem(
  value: unknown,
): value is DomainValueLocalFiltersUpdateItem {
  return checkDomainValueLocalFiltersUpdateItem(value);
}

/** Throws a `ValidationError` when a value is not of the type `DomainValueLocalFiltersUpdateItem`. */
export function assertDomainValueLocalFiltersUpdateItem(
  value: unknown,
): asserts value is DomainValueLocalFiltersUpdateItem {
  assertValid(checkDomainValueLocalFiltersUpdateItem, value);
}

/** Validator of `DomainValueLocalFiltersUpdateItem`. */
export const domainValueLocalFiltersUpdateItemSchema: Schema<DomainValueLocalFiltersUpdateItem> =
  /* @__PURE__ */ schema(checkDomainValueLocalFiltersUpdateItem);

/** The rules of `DomainValueLocalFiltersUpdateItem`. */
export function checkDomainValueLocalFiltersUpdateItem(value: unknown, found?: Findings): boolean {
  if (!isObject(value)) return refuse(found, undefined, "type", "object", value);
  return (
    maybeText(value.scope, found, "scope") &&
    maybeText(value.alternative, found, "alternative") &&
    maybeText(value.source, found, "source") &&
    maybeText(value.operator, found, "operator") &&
    maybeText(value.value, found, "value") &&
    maybeText(value.field, found, "field")
  );
}
