// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isObject, report, schema, typeName } from "../runtime/internal.js";
import type { DomainValueLocalFiltersUpdateItem } from "../system/domain-values/local-filters.js";

/** Validator of `DomainValueLocalFiltersUpdateItem`. */
export const domainValueLocalFiltersUpdateItemSchema: Schema<DomainValueLocalFiltersUpdateItem> =
  /* @__PURE__ */ schema(checkDomainValueLocalFiltersUpdateItem);

/** Adds what is wrong with a value to `violations`. */
export function checkDomainValueLocalFiltersUpdateItem(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const scope = value.scope;
  if (scope !== undefined) {
    if (typeof scope !== "string") {
      report(violations, [...path, "scope"], "type", "must be a text", "string", typeName(scope));
    }
  }

  const alternative = value.alternative;
  if (alternative !== undefined) {
    if (typeof alternative !== "string") {
      report(violations, [...path, "alternative"], "type", "must be a text", "string", typeName(alternative));
    }
  }

  const source = value.source;
  if (source !== undefined) {
    if (typeof source !== "string") {
      report(violations, [...path, "source"], "type", "must be a text", "string", typeName(source));
    }
  }

  const operator = value.operator;
  if (operator !== undefined) {
    if (typeof operator !== "string") {
      report(violations, [...path, "operator"], "type", "must be a text", "string", typeName(operator));
    }
  }

  const valueValue = value.value;
  if (valueValue !== undefined) {
    if (typeof valueValue !== "string") {
      report(violations, [...path, "value"], "type", "must be a text", "string", typeName(valueValue));
    }
  }

  const field = value.field;
  if (field !== undefined) {
    if (typeof field !== "string") {
      report(violations, [...path, "field"], "type", "must be a text", "string", typeName(field));
    }
  }
}
