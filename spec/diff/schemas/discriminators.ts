import type { Json } from "../../document/openapi.js";
import { pointer } from "../../document/pointer.js";
import { isSame } from "../walk/canonical.js";
import { referenceOf } from "../walk/follow.js";
import { isObject, type JsonObject, keysOf, keysOfBoth, member, type Pair, type Side } from "../walk/side.js";
import { directed, finding, reportKeyword, type SchemaPair } from "./schema-comparer.js";
import type { SchemaView } from "./schema-view.js";

/**
 * Compares by which field alternatives are told apart. By which values of it is compared with the
 * alternatives; where a schema has none, the values lead to the schemas that are built upon it.
 */
export function compareDiscriminators(pair: SchemaPair): void {
  const { old, new: now } = discriminatorsOf(pair);
  const [before, after] = [old?.value, now?.value];
  if (old === undefined && now === undefined) return;
  if (old === undefined) reportKeyword(pair, "discriminator", "discriminator-added", { after });
  else if (now === undefined) reportKeyword(pair, "discriminator", "discriminator-removed", { before });
  else {
    const fields = { before: withoutMapping(before), after: withoutMapping(after) };
    if (!isSame(fields.before, fields.after))
      reportKeyword(pair, "discriminator", "discriminator-changed", fields);
    if (!hasChoices(pair.old) && !hasChoices(pair.new)) compareMapped({ old, new: now }, pair);
  }
}

/**
 * Compares the values that tell alternatives apart: those of the mapping, and where it says none the name of
 * the component, which so is more than a name.
 *
 * @param alternatives the alternatives that are the same in both schemas
 */
export function compareAlternativeNames(alternatives: readonly Pair[], pair: SchemaPair): void {
  const { old: was, new: is } = discriminatorsOf(pair);
  if (was === undefined || is === undefined) return;
  for (const { old, new: now } of alternatives) {
    const [before, after] = [namesOf(old, was), namesOf(now, is)];
    if (before === undefined || after === undefined || isSame(before, after)) continue;
    pair.comparison.report(directed(pair.context.direction, "discriminator-changed"), {
      ...finding(pair),
      old: old?.pointer,
      new: now?.pointer,
      before: before.join(" or "),
      after: after.join(" or "),
    });
  }
}

/** Compares the schemas to which the same value leads. */
function compareMapped({ old, new: now }: Pair, pair: SchemaPair): void {
  const mappings = { old: old && member(old, "mapping"), new: now && member(now, "mapping") };
  for (const name of keysOfBoth(mappings)) {
    const [before, after] = [mappedTo(mappings.old, name), mappedTo(mappings.new, name)];
    if (before && after) pair.compareInner({ old: before, new: after }, pair.context);
    else {
      const stem = before ? "choice-removed" : "choice-added";
      const values = before ? { before: name } : { after: name };
      pair.comparison.report(directed(pair.context.direction, stem), {
        ...finding(pair),
        old: before?.pointer,
        new: after?.pointer,
        ...values,
      });
    }
  }
}

/** What a value of the mapping leads to, as a schema that refers to it. */
function mappedTo(mapping: Side | undefined, name: string): Side | undefined {
  const target = member(mapping, name);
  return target && { ...target, value: { $ref: mappedReference(target.value) } };
}

/** The reference that a mapping means: it may name a component, too. */
export function mappedReference(target: Json): string {
  const text = String(target);
  return text.includes("/") ? text : `#${pointer("/components/schemas", text)}`;
}

/** The values that lead to an alternative; `undefined` where it is no component. */
function namesOf(side: Side | undefined, discriminator: Side): readonly string[] | undefined {
  const reference = side && referenceOf(side);
  if (reference === undefined) return undefined;
  const mapping = member(discriminator, "mapping");
  const mapped = keysOf(mapping).filter((name) => {
    const target = mappedTo(mapping, name);
    return target !== undefined && referenceOf(target) === reference;
  });
  return mapped.length > 0 ? mapped : [reference.split("/").at(-1) ?? ""];
}

function discriminatorsOf({ old, new: now }: SchemaPair): Pair {
  return { old: old.keywords.get("discriminator"), new: now.keywords.get("discriminator") };
}

function withoutMapping(discriminator: Json | undefined): Json | undefined {
  if (!isObject(discriminator)) return discriminator;
  const { mapping, ...rest }: JsonObject = discriminator;
  return rest;
}

function hasChoices({ keywords }: SchemaView): boolean {
  return keywords.has("oneOf") || keywords.has("anyOf");
}
