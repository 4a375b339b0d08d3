import type { SchemaType } from "../../../spec/document/openapi.js";
import type { ValueCheck } from "../../model/check-model.js";
import { upperFirst } from "../../model/naming/identifier.js";
import { callCode, either, ruleCode, wrongType } from "./call-code.js";
import { type CheckScope, innerName, type Subject } from "./check-scope.js";
import { functionArgument } from "./hoisted-functions.js";

/** A condition, and the keywords whose rules it holds. */
export interface TypedCondition {
  readonly code: string;
  readonly covered: readonly string[];
}

/**
 * The condition that a value has the one type, with those of the type's rules that the runtime checks along.
 */
export function typedCondition(
  type: SchemaType,
  check: ValueCheck,
  subject: Subject,
  scope: CheckScope,
): TypedCondition {
  const rule = (
    name: string,
    args: readonly (string | undefined)[],
    ...covered: string[]
  ): TypedCondition => {
    const own = subject.presence === "optional" ? `maybe${upperFirst(name)}` : name;
    return { code: ruleCode(own, subject, args, scope), covered };
  };
  switch (type) {
    case "string": {
      const { format, minLength, maxLength } = check.string ?? {};
      if (format === "date") return rule("date", [], "format");
      if (format === "date-time") return rule("dateTime", [], "format");
      return rule("text", bounds(minLength, maxLength, "0"), "minLength", "maxLength");
    }
    case "integer":
    case "number": {
      const { format, minimum, maximum } = check.number ?? {};
      const name = format ?? (type === "integer" ? "integer" : "numeric");
      return rule(name, bounds(minimum, maximum), "format", "minimum", "maximum");
    }
    case "boolean":
      return rule("flag", []);
    case "array": {
      const { items, minItems, maxItems } = check.array ?? {};
      const item = items && functionArgument(items, innerName(subject.name, "item"), scope);
      return rule("list", [item, ...bounds(minItems, maxItems, "0")], "items", "minItems", "maxItems");
    }
    case "object":
    case "null":
      return { code: typesCondition([type], subject, scope), covered: [] };
  }
}

/** Arguments for two bounds; the lower one stands there when only the upper one is given. */
function bounds(least: number | undefined, most: number | undefined, lowest = "undefined") {
  const lower = least === undefined && most !== undefined ? lowest : least;
  return [lower, most].map((bound) => (bound === undefined ? undefined : String(bound)));
}

/** The condition that a value has one of the types. */
export function typesCondition(types: readonly SchemaType[], subject: Subject, scope: CheckScope): string {
  const { value, presence } = subject;
  const [only = "null", ...others] = types.map((type) => `"${type}"`);
  const expected = others.length === 0 ? only : `[${[only, ...others].join(", ")}]`;
  const left = presence === "optional" ? [`${value} === undefined`] : [];
  const asked = types.map((type) => typeCode(type, value, scope));
  return either([...left, ...asked, wrongType(expected, subject, scope)]);
}

function typeCode(type: SchemaType, value: string, scope: CheckScope): string {
  switch (type) {
    case "null":
      return `${value} === null`;
    case "array":
      return `Array.isArray(${value})`;
    case "object":
      return callCode("isObject", [value], scope);
    case "integer":
      return callCode("integer", [value], scope);
    case "number":
      return callCode("numeric", [value], scope);
    case "boolean":
    case "string":
      return `typeof ${value} === "${type}"`;
  }
}
