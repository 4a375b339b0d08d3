import type { Json, SchemaType } from "../../../spec/document/openapi.js";
import type { ValueCheck } from "../../model/check-model.js";
import { valueText } from "../code/value-text.js";
import { either, ruleCode } from "./call-code.js";
import type { CheckScope, Subject } from "./check-scope.js";
import { valueConstant, valuesConstant } from "./constants.js";

/** Conditions for listed values, of whatever type. */
export function listedConditions(check: ValueCheck, subject: Subject, scope: CheckScope): readonly string[] {
  const conditions: string[] = [];
  if (check.enum !== undefined) {
    const name = check.enum.every(isPlain) ? "listed" : "listedDeep";
    conditions.push(ruleCode(name, subject, [valuesConstant(check.enum, subject.name, scope)], scope));
  }
  if (check.const !== undefined) {
    const { value } = check.const;
    const only = isPlain(value) ? valueText(value) : valueConstant(value, subject.name, scope);
    conditions.push(ruleCode("constant", subject, [only], scope));
  }
  if (subject.presence === "given") return conditions;
  return conditions.map((condition) => either([`${subject.value} === undefined`, condition]));
}

/** Whether the values that are listed are all of the types, so that nobody need ask for the type. */
export function impliesTypes({ types = [], enum: values, const: only }: ValueCheck): boolean {
  const listed = only === undefined ? values : [only.value];
  return listed?.every((value) => types.some((type) => isOfType(value, type))) ?? false;
}

function isPlain(value: Json): boolean {
  return typeof value !== "object" || value === null;
}

function isOfType(value: Json, type: SchemaType): boolean {
  switch (type) {
    case "null":
      return value === null;
    case "array":
      return Array.isArray(value);
    case "object":
      return !isPlain(value) && !Array.isArray(value);
    case "integer":
      return Number.isInteger(value) || typeof value === "bigint";
    case "number":
      return typeof value === "number" || typeof value === "bigint";
    case "boolean":
    case "string":
      return typeof value === type;
  }
}
