// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { report, schema, typeName } from "../runtime/internal.js";
import type { DomainValueLocalFiltersUpdate } from "../system/domain-values/local-filters.js";
import { checkDomainValueLocalFiltersUpdateItem } from "./domain-value-local-filters-update-item.js";

/** Validator of `DomainValueLocalFiltersUpdate`. */
export const domainValueLocalFiltersUpdateSchema: Schema<DomainValueLocalFiltersUpdate> =
  /* @__PURE__ */ schema(checkDomainValueLocalFiltersUpdate);

/** Adds what is wrong with a value to `violations`. */
export function checkDomainValueLocalFiltersUpdate(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!Array.isArray(value)) {
    report(violations, path, "type", "must be a list", "array", typeName(value));
    return;
  }
  for (const [index, item] of value.entries()) {
    checkDomainValueLocalFiltersUpdateItem(item, [...path, index], violations);
  }
}
