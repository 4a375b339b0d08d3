// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { Path, Schema, Violation } from "../runtime/index.js";
import { isInt32, isObject, report, schema, typeName } from "../runtime/internal.js";
import type {
  SaveAutomatedFlowAsTemplateInput,
  SaveAutomatedFlowAsTemplateInputAutomatedFlowFilter,
  SaveAutomatedFlowAsTemplateInputAutomatedFlowParameter,
} from "../system/automated-flows/operations.js";

/** Validator of `SaveAutomatedFlowAsTemplateInput`. */
export const saveAutomatedFlowAsTemplateInputSchema: Schema<SaveAutomatedFlowAsTemplateInput> =
  /* @__PURE__ */ schema(checkSaveAutomatedFlowAsTemplateInput);

/** Adds what is wrong with a value to `violations`. */
export function checkSaveAutomatedFlowAsTemplateInput(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const name = value.name;
  if (name === undefined) report(violations, [...path, "name"], "required", "is required");
  else if (typeof name !== "string") {
    report(violations, [...path, "name"], "type", "must be a text", "string", typeName(name));
  }

  const description = value.description;
  if (description !== undefined) {
    if (typeof description !== "string") {
      report(violations, [...path, "description"], "type", "must be a text", "string", typeName(description));
    }
  }

  const automatedFlowParameters = value.automatedFlowParameters;
  if (automatedFlowParameters !== undefined) {
    if (!Array.isArray(automatedFlowParameters)) {
      report(
        violations,
        [...path, "automatedFlowParameters"],
        "type",
        "must be a list",
        "array",
        typeName(automatedFlowParameters),
      );
    } else {
      for (const [index, item] of automatedFlowParameters.entries()) {
        checkSaveAutomatedFlowAsTemplateInputAutomatedFlowParameter(
          item,
          [...path, "automatedFlowParameters", index],
          violations,
        );
      }
    }
  }

  const automatedFlowFilters = value.automatedFlowFilters;
  if (automatedFlowFilters !== undefined) {
    if (!Array.isArray(automatedFlowFilters)) {
      report(
        violations,
        [...path, "automatedFlowFilters"],
        "type",
        "must be a list",
        "array",
        typeName(automatedFlowFilters),
      );
    } else {
      for (const [index2, item2] of automatedFlowFilters.entries()) {
        checkSaveAutomatedFlowAsTemplateInputAutomatedFlowFilter(
          item2,
          [...path, "automatedFlowFilters", index2],
          violations,
        );
      }
    }
  }
}

/** Validator of `SaveAutomatedFlowAsTemplateInputAutomatedFlowParameter`. */
export const saveAutomatedFlowAsTemplateInputAutomatedFlowParameterSchema: Schema<SaveAutomatedFlowAsTemplateInputAutomatedFlowParameter> =
  /* @__PURE__ */ schema(checkSaveAutomatedFlowAsTemplateInputAutomatedFlowParameter);

/** Adds what is wrong with a value to `violations`. */
export function checkSaveAutomatedFlowAsTemplateInputAutomatedFlowParameter(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const automatedFlowParameterId = value.automatedFlowParameterId;
  if (automatedFlowParameterId !== undefined) {
    if (typeof automatedFlowParameterId !== "number" || !Number.isInteger(automatedFlowParameterId)) {
      report(
        violations,
        [...path, "automatedFlowParameterId"],
        "type",
        "must be a whole number",
        "integer",
        typeName(automatedFlowParameterId),
      );
    } else {
      if (!isInt32(automatedFlowParameterId)) {
        report(
          violations,
          [...path, "automatedFlowParameterId"],
          "format",
          "must fit 32 bits",
          "int32",
          automatedFlowParameterId,
        );
      }
      if (automatedFlowParameterId < 1) {
        report(
          violations,
          [...path, "automatedFlowParameterId"],
          "minimum",
          "must be at least 1",
          1,
          automatedFlowParameterId,
        );
      }
    }
  }
}

/** Validator of `SaveAutomatedFlowAsTemplateInputAutomatedFlowFilter`. */
export const saveAutomatedFlowAsTemplateInputAutomatedFlowFilterSchema: Schema<SaveAutomatedFlowAsTemplateInputAutomatedFlowFilter> =
  /* @__PURE__ */ schema(checkSaveAutomatedFlowAsTemplateInputAutomatedFlowFilter);

/** Adds what is wrong with a value to `violations`. */
export function checkSaveAutomatedFlowAsTemplateInputAutomatedFlowFilter(
  value: unknown,
  path: Path,
  violations: Violation[],
): void {
  if (!isObject(value)) {
    report(violations, path, "type", "must be an object", "object", typeName(value));
    return;
  }

  const automatedFlowFilterId = value.automatedFlowFilterId;
  if (automatedFlowFilterId !== undefined) {
    if (typeof automatedFlowFilterId !== "number" || !Number.isInteger(automatedFlowFilterId)) {
      report(
        violations,
        [...path, "automatedFlowFilterId"],
        "type",
        "must be a whole number",
        "integer",
        typeName(automatedFlowFilterId),
      );
    } else {
      if (!isInt32(automatedFlowFilterId)) {
        report(
          violations,
          [...path, "automatedFlowFilterId"],
          "format",
          "must fit 32 bits",
          "int32",
          automatedFlowFilterId,
        );
      }
      if (automatedFlowFilterId < 1) {
        report(
          violations,
          [...path, "automatedFlowFilterId"],
          "minimum",
          "must be at least 1",
          1,
          automatedFlowFilterId,
        );
      }
    }
  }
}
