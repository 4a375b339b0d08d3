import type { Schema } from "../../../spec/document/openapi.js";
import type { ArrayCheck, ValueCheck } from "../check-model.js";
import { below } from "../document/json-pointer.js";
import { checkOf } from "./build-check.js";
import type { CheckContext } from "./check-context.js";

/** The rules for arrays. */
export function arrayCheck(
  schema: Schema,
  pointer: string,
  context: CheckContext,
): Pick<ValueCheck, "array"> {
  const { items, prefixItems = [], minItems, maxItems } = schema;
  const each = items === undefined ? undefined : checkOf(items, below(pointer, "items"), context);
  const prefix = prefixItems.map((item, index) =>
    checkOf(item, below(pointer, "prefixItems", index), context),
  );
  const rules: Omit<ArrayCheck, "prefix" | "uniqueItems"> = {
    ...(each === undefined || each.kind === "anything" ? {} : { items: each }),
    ...containsRule(schema, pointer, context),
    ...(minItems === undefined ? {} : { minItems }),
    ...(maxItems === undefined ? {} : { maxItems }),
  };
  const uniqueItems = schema.uniqueItems === true;
  const isSilent =
    Object.keys(rules).length === 0 && !uniqueItems && prefix.every(({ kind }) => kind === "anything");
  return isSilent ? {} : { array: { prefix, uniqueItems, ...rules } };
}

function containsRule(
  { contains, minContains = 1, maxContains }: Schema,
  pointer: string,
  context: CheckContext,
): Pick<ArrayCheck, "contains"> {
  if (contains === undefined) return {};
  const check = checkOf(contains, below(pointer, "contains"), context);
  return {
    contains: { check, least: minContains, ...(maxContains === undefined ? {} : { most: maxContains }) },
  };
}
