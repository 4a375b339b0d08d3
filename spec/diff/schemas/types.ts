import type { Json } from "../../document/openapi.js";
import { isList } from "../walk/side.js";
import { directed, finding, keywordValues, reportKeyword, type SchemaPair } from "./schema-comparer.js";
import type { SchemaView } from "./schema-view.js";

/** Compares the types that two schemas allow; null is a case of its own. */
export function compareTypes(pair: SchemaPair): void {
  const { old, new: now, context, comparison } = pair;
  const before = typesOf(old);
  const after = typesOf(now);
  const stated = keywordValues(pair, "type");
  const values = { before: stated.before ?? anyType, after: stated.after ?? anyType };
  const loses = isLeftOut(before, after);
  const gains = isLeftOut(after, before);
  if (loses && gains) reportKeyword(pair, "type", "type-changed", values);
  else if (loses) reportKeyword(pair, "type", "type-narrowed", values);
  else if (gains) reportKeyword(pair, "type", "type-widened", values);

  // A schema without types allows null, too; the change of its types says all.
  if (old.isNullable === now.isNullable || !(saysAll(old, before) && saysAll(now, after))) return;
  const stem = now.isNullable ? "null-allowed" : "null-forbidden";
  comparison.report(directed(context.direction, stem), finding(pair));
}

/** Whether a schema says by its types or values if null is allowed. */
function saysAll({ keywords }: SchemaView, types: readonly Json[] | undefined): boolean {
  return types !== undefined || keywords.has("enum") || keywords.has("const");
}

const anyType = "any type";

/** The types other than null; `undefined` when all are allowed. */
function typesOf({ keywords }: SchemaView): readonly Json[] | undefined {
  const type = keywords.get("type")?.value;
  if (type === undefined) return undefined;
  const types = isList(type) ? type : [type];
  // A whole number is a number.
  return types.includes("number") ? [...types.filter((one) => one !== "integer"), "integer"] : types;
}

/** Whether some type of the first is not among those of the second. */
function isLeftOut(types: readonly Json[] | undefined, others: readonly Json[] | undefined): boolean {
  if (others === undefined) return false;
  return types === undefined || types.some((type) => !others.includes(type));
}
