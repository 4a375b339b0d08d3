// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Schema } from "../runtime/index.js";
import { assertValid, type Findings, list, schema } from "../runtime/internal.js";
import type { DomainValueLocalFiltersUpdate } from "../system/domain-values/local-filters.js";
import { checkDomainValueLocalFiltersUpdateItem } from "./domain-value-local-filters-update-item.js";

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
