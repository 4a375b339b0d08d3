import { extensionKeys } from "../../document/rambase-extensions.js";
import type { RuleId } from "../rules/all-rules.js";
import { compareSchemas } from "../schemas/compare-schemas.js";
import { isSame } from "../walk/canonical.js";
import { compareOtherKeys } from "../walk/compare-other-keys.js";
import { compareTexts } from "../walk/compare-texts.js";
import type { Comparison } from "../walk/comparison.js";
import type { Context } from "../walk/context.js";
import { follow } from "../walk/follow.js";
import {
  items,
  keysOf,
  keysOfBoth,
  member,
  memberOfBoth,
  type Pair,
  type Side,
  valueAt,
} from "../walk/side.js";

/** The parameters of an operation in both documents, those of its path among them. */
export interface HeldParameters {
  readonly old: ReadonlyMap<string, Side>;
  readonly new: ReadonlyMap<string, Side>;
}

const handled = [
  ...["name", "in", "required", "deprecated", "description", "schema", "content", "example", "examples"],
  ...["style", "explode", "allowReserved", "allowEmptyValue", extensionKeys.placeholder],
];

/**
 * The parameters that an operation takes, by where they stand and their name. An operation's own parameter
 * replaces that of its path.
 *
 * @param path what describes the path, that first which counts first
 * @param pathNames the names of path parameters in the order of the path, which tell them apart instead of
 * their names, because a renamed placeholder is still the same
 */
export function parametersOf(
  path: readonly Side[],
  operation: Side | undefined,
  pathNames: readonly string[],
): ReadonlyMap<string, Side> {
  const all = [...path.toReversed(), operation].flatMap((holder) => items(member(holder, "parameters")));
  return new Map(
    all.map((side) => {
      const parameter = follow(side);
      const name = String(valueAt(parameter, "name"));
      const where = String(valueAt(parameter, "in"));
      const index = where === "path" ? pathNames.indexOf(name) : -1;
      // Names of headers have no case.
      const key = where === "header" ? name.toLowerCase() : index < 0 ? name : `{${index}}`;
      return [`${where} ${key}`, side] as const;
    }),
  );
}

/** Compares the parameters of an operation; their order plays no part. */
export function compareParameters({ old, new: now }: HeldParameters, comparison: Comparison): void {
  for (const key of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [before, after] = [old.get(key), now.get(key)];
    if (before && after) compareParameter({ old: follow(before), new: follow(after) }, comparison);
    else if (before)
      comparison.report("parameter/removed", { subject: nameOf(follow(before)), old: before.pointer });
    else if (after) {
      const isRequired = valueAt(follow(after), "required") === true;
      const rule = isRequired ? "parameter/required-added" : "parameter/added";
      comparison.report(rule, { subject: nameOf(follow(after)), new: after.pointer });
    }
  }
}

/** Parameters that many operations share are compared once. */
function compareParameter(pair: Pair, comparison: Comparison): void {
  comparison.shared(`parameter ${pair.old?.pointer} ${pair.new?.pointer}`, () => {
    const subject = nameOf(pair.new);
    const report = (rule: RuleId, key: string) => {
      const inner = memberOfBoth(pair, key);
      const values = { before: inner.old?.value, after: inner.new?.value };
      comparison.report(rule, { subject, old: pair.old?.pointer, new: pair.new?.pointer, ...values });
    };
    const isInPath = valueAt(pair.new, "in") === "path";
    if (isInPath && valueAt(pair.old, "name") !== valueAt(pair.new, "name"))
      report("parameter/renamed-in-path", "name");
    compareRequired(pair, subject, comparison);
    const isDeprecated = valueAt(pair.new, "deprecated") === true;
    if ((valueAt(pair.old, "deprecated") === true) !== isDeprecated) {
      const places = { old: pair.old?.pointer, new: pair.new?.pointer };
      const rule = isDeprecated ? "parameter/deprecated" : "parameter/undeprecated";
      comparison.report(rule, { subject, ...places });
    }
    compareSerialization(pair, subject, comparison);
    const placeholder = memberOfBoth(pair, extensionKeys.placeholder);
    if (!isSame(placeholder.old?.value, placeholder.new?.value))
      report("parameter/placeholder-changed", extensionKeys.placeholder);
    for (const key of ["example", "examples"])
      if (!isSame(valueAt(pair.old, key), valueAt(pair.new, key))) report("text/example", key);
    compareTexts(pair, subject, ["description"], comparison);
    const context: Context = { direction: "request", place: subject, path: "", isDormant: false };
    compareSchemas({ old: schemaOf(pair.old), new: schemaOf(pair.new) }, context, comparison);
    const others = keysOfBoth(pair).filter((key) => !handled.includes(key));
    compareOtherKeys(pair, others, subject, comparison);
  });
}

/** What may be written in more ways may still be written as before. */
function compareSerialization(pair: Pair, subject: string, comparison: Comparison): void {
  const [before, after] = [serialization(pair.old), serialization(pair.new)];
  if (isSame(before, after)) return;
  const isWider = isSame({ ...before, ...freedoms(pair.old), ...freedoms(pair.new) }, after);
  const rule = isWider ? "parameter/serialization-widened" : "parameter/serialization-changed";
  comparison.report(rule, { subject, old: pair.old?.pointer, new: pair.new?.pointer, before, after });
}

function compareRequired(pair: Pair, subject: string, comparison: Comparison): void {
  const after = isRequired(pair.new);
  if (isRequired(pair.old) === after) return;
  const rule = after ? "parameter/became-required" : "parameter/became-optional";
  comparison.report(rule, { subject, old: pair.old?.pointer, new: pair.new?.pointer });
}

/** A path parameter is part of the address and cannot be left out, whatever the document says. */
function isRequired(side: Side | undefined): boolean {
  return valueAt(side, "in") === "path" || valueAt(side, "required") === true;
}

/** `query parameter $top` */
function nameOf(side: Side | undefined): string {
  return `${String(valueAt(side, "in"))} parameter ${String(valueAt(side, "name"))}`;
}

/** How a value becomes text; what is not said has the value that OpenAPI gives it. */
function serialization(side: Side | undefined) {
  const where = valueAt(side, "in");
  const style = valueAt(side, "style") ?? (where === "query" || where === "cookie" ? "form" : "simple");
  const [mediaType] = keysOf(member(side, "content"));
  return {
    style,
    explode: valueAt(side, "explode") ?? style === "form",
    ...freedoms(side),
    ...(mediaType !== undefined && { mediaType }),
  };
}

/** What may be written in a way that usually is not allowed. */
function freedoms(side: Side | undefined) {
  return {
    ...(valueAt(side, "allowReserved") === true && { allowReserved: true }),
    ...(valueAt(side, "allowEmptyValue") === true && { allowEmptyValue: true }),
  };
}

function schemaOf(side: Side | undefined): Side | undefined {
  const [mediaType] = keysOf(member(side, "content"));
  const content = mediaType === undefined ? undefined : member(member(side, "content"), mediaType);
  return member(side, "schema") ?? member(content, "schema");
}
