import type { Json } from "../../document/openapi.js";
import { isList, items, type Side } from "../walk/side.js";
import { directed, finding, reportKeyword, type SchemaPair } from "./schema-comparer.js";
import { isNull, type SchemaView, viewOf } from "./schema-view.js";

/** Compares the types that two schemas allow; null is a case of its own. */
export function compareTypes(pair: SchemaPair): void {
  const { old, new: now, context, comparison } = pair;
  const [before, after] = [typesOf(old), typesOf(now)];
  const withFormats = formatsGoWithTypes(pair) && keywordText(old, "format") !== keywordText(now, "format");
  const values = { before: shown(old, withFormats), after: shown(now, withFormats) };
  const loses = isLeftOut(before, after);
  const gains = isLeftOut(after, before);
  // What alternatives come and go is said of them.
  const isAboutChoices = hasChoices(old) && hasChoices(now) && !areApart(old, now);
  if (!isAboutChoices) {
    if (loses && gains) reportKeyword(pair, "type", "type-changed", values);
    else if (loses) reportKeyword(pair, "type", "type-narrowed", values);
    else if (gains) reportKeyword(pair, "type", "type-widened", values);
  }

  // A schema without types allows null, too; the change of its types says all.
  if (old.isNullable === now.isNullable || !(saysAll(old, before) && saysAll(now, after))) return;
  const stem = now.isNullable ? "null-allowed" : "null-forbidden";
  comparison.report(directed(context.direction, stem), finding(pair));
}

/** Whether the types of two schemas have none in common. */
export function areApart(old: SchemaView, now: SchemaView): boolean {
  const [before, after] = [typesOf(old), typesOf(now)];
  return before !== undefined && after !== undefined && !before.some((type) => after.includes(type));
}

/**
 * Whether the formats of two schemas are part of a change of their types, which tells of them:
 * `integer (int32)` → `number`. Where both allow texts, what kind of text it is remains a fact of its own.
 */
export function formatsGoWithTypes({ old, new: now }: Pick<SchemaPair, "old" | "new">): boolean {
  const [before, after] = [typesOf(old), typesOf(now)];
  const isChanged = isLeftOut(before, after) || isLeftOut(after, before);
  return isChanged && !(before?.includes("string") && after?.includes("string"));
}

/** Whether an alternative allows a type that a schema does not. */
export function bringsType(alternative: Side, view: SchemaView): boolean {
  return isLeftOut(typesOf(viewOf(alternative)), typesOf(view));
}

/** Whether a schema says by its types or values if null is allowed. */
function saysAll({ keywords }: SchemaView, types: readonly Json[] | undefined): boolean {
  return types !== undefined || keywords.has("enum") || keywords.has("const");
}

/** Whether only the alternatives of a schema say its types. */
function hasChoices({ keywords }: SchemaView): boolean {
  return !keywords.has("type") && (keywords.has("oneOf") || keywords.has("anyOf"));
}

/** Alternatives of alternatives are looked at so far down. */
const deepest = 4;

/**
 * The types other than null as the schema or its alternatives name them; `undefined` when all are allowed.
 */
function namedTypes({ keywords }: SchemaView, depth = 0): readonly Json[] | undefined {
  const type = keywords.get("type")?.value;
  if (type !== undefined) return isList(type) ? type : [type];
  const choice = keywords.get("oneOf") ?? keywords.get("anyOf");
  if (choice === undefined || depth === deepest) return undefined;
  const types = new Set<Json>();
  for (const alternative of items(choice)) {
    if (isNull(alternative.value)) continue;
    const named = namedTypes(viewOf(alternative), depth + 1);
    if (named === undefined) return undefined;
    for (const one of named) types.add(one);
  }
  return [...types].sort();
}

function typesOf(view: SchemaView): readonly Json[] | undefined {
  const types = namedTypes(view);
  // A whole number is a number.
  return types?.includes("number") ? [...types.filter((one) => one !== "integer"), "integer"] : types;
}

/** The types as a message shows them. */
function shown(view: SchemaView, withFormat: boolean): string {
  const types = namedTypes(view);
  if (types === undefined) return "any type";
  const format = withFormat ? keywordText(view, "format") : "";
  return `${types.join(" or ")}${format === "" ? "" : ` (${format})`}`;
}

function keywordText({ keywords }: SchemaView, keyword: string): string {
  const value = keywords.get(keyword)?.value;
  return typeof value === "string" ? value : "";
}

/** Whether some type of the first is not among those of the second. */
function isLeftOut(types: readonly Json[] | undefined, others: readonly Json[] | undefined): boolean {
  if (others === undefined) return false;
  return types === undefined || types.some((type) => !others.includes(type));
}
