// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
import type { DomainValueInput, DomainValueInputRepository } from "../system/domain-values.js";

/** Validator of `DomainValueInput`. */
export const domainValueInputSchema: Schema<DomainValueInput> = /* @__PURE__ */ schema(checkDomainValueInput);

/** Adds what is wrong with a value to `violations`. */
export function checkDomainValueInput(value: unknown, path: Path, violations: Violation[]): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const object = value.object;
  if (object === undefined) report(violations, [...path, "object"], "required", "is required");
  else if (typeof object !== "string") {
    report(violations, [...path, "object"], "type", "must be a text", "string", typeName(object));
  }

  const field = value.field;
  if (field === undefined) report(violations, [...path, "field"], "required", "is required");
  else if (typeof field !== "string") {
    report(violations, [...path, "field"], "type", "must be a text", "string", typeName(field));
  }

  const valueValue = value.value;
  if (valueValue !== undefined) {
    if (typeof valueValue !== "string") {
      report(violations, [...path, "value"], "type", "must be a text", "string", typeName(valueValue));
    }
  }

  const priority = value.priority;
  if (priority !== undefined) {
    if (typeof priority !== "number" || !Number.isInteger(priority)) {
      report(
        violations,
        [...path, "priority"],
        "type",
        "must be a whole number",
        "integer",
        typeName(priority),
      );
    } else {
      if (!isInt32(priority)) {
        report(violations, [...path, "priority"], "format", "must fit 32 bits", "int32", priority);
      }
      if (priority < 0) {
        report(violations, [...path, "priority"], "minimum", "must be at least 0", 0, priority);
      }
    }
  }

  const description = value.description;
  if (description === undefined) report(violations, [...path, "description"], "required", "is required");
  else if (typeof description !== "string") {
    report(violations, [...path, "description"], "type", "must be a text", "string", typeName(description));
  }

  const repository = value.repository;
  if (repository !== undefined) {
    checkDomainValueInputRepository(repository, [...path, "repository"], violations);
  }
}

/** Validator of `DomainValueInputRepository`. */
export const domainValueInputRepositorySchema: Schema<DomainValueInputRepository> =
  /* @__PURE__ */ schema(checkDomainValueInputRepository);

/** Adds what is wrong with a value to `violations`. */
export function checkDomainValueInputRepository(value: unknown, path: Path, violations: Violation[]): void {
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

  const localMode = value.localMode;
  if (localMode !== undefined) {
    if (typeof localMode !== "string") {
      report(violations, [...path, "localMode"], "type", "must be a text", "string", typeName(localMode));
    }
  }
}
