import type { Schema } from "../../../spec/document/openapi.js";
import type { ValueCheck } from "../check-model.js";
import { below } from "../document/json-pointer.js";
import { checkOf } from "./build-check.js";
import type { CheckContext } from "./check-context.js";
import { evaluatedBeside } from "./evaluated.js";

type Unevaluated = Pick<ValueCheck, "unevaluatedProperties" | "unevaluatedItems">;

/** The rules for what no other keyword of a schema looks at. */
export function unevaluatedChecks(schema: Schema, pointer: string, context: CheckContext): Unevaluated {
  const rule = (key: keyof Unevaluated, kind: "properties" | "items"): Unevaluated => {
    if (schema[key] === undefined) return {};
    const check = checkOf(schema[key], below(pointer, key), context);
    const evaluated = evaluatedBeside(schema, pointer, kind, context);
    return check.kind === "anything" || evaluated.all ? {} : { [key]: { check, evaluated } };
  };
  return { ...rule("unevaluatedProperties", "properties"), ...rule("unevaluatedItems", "items") };
}
