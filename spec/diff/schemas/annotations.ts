import { extensionKeys } from "../../document/rambase-extensions.js";
import type { RuleId } from "../rules/all-rules.js";
import { isSame } from "../walk/canonical.js";
import { constraintKeywords } from "./constraints.js";
import { finding, keywordValues, type SchemaPair } from "./schema-comparer.js";
import { placeOf } from "./schema-view.js";

/** What stands beside the rules of a schema, and the rule that reports a change of it. */
const annotations: { readonly [keyword: string]: RuleId } = {
  description: "text/description",
  title: "text/title",
  example: "text/example",
  examples: "text/example",
  xml: "schema/xml-changed",
  [extensionKeys.root]: "schema/root-changed",
  [extensionKeys.domainValues]: "schema/domain-values-changed",
  [extensionKeys.minimum]: "schema/stated-changed",
  [extensionKeys.maximum]: "schema/stated-changed",
  [extensionKeys.default]: "schema/stated-changed",
  [extensionKeys.type]: "schema/stated-changed",
};

/** Rules that say by themselves which keyword is meant. */
const clear: ReadonlySet<RuleId> = new Set([
  "text/description",
  "text/title",
  "text/example",
  "schema/xml-changed",
  "schema/root-changed",
  "schema/domain-values-changed",
]);

/** Keywords that the other comparers know, or that only help to write the document. */
const handled: ReadonlySet<string> = new Set([
  ...["type", "format", "enum", "const", "default", "multipleOf", "pattern", extensionKeys.pattern],
  ...["minimum", "maximum", "exclusiveMinimum", "exclusiveMaximum", "uniqueItems"],
  ...["minLength", "maxLength", "minItems", "maxItems", "minProperties", "maxProperties"],
  ...["additionalProperties", "items", "allOf", "oneOf", "anyOf", "discriminator", "deprecated"],
  ...["readOnly", "writeOnly", "$defs", "$schema", "$id", "$anchor", "$comment"],
  ...constraintKeywords,
  ...Object.keys(annotations),
]);

/** Compares what no value can break: texts, marks and keys that nobody knows. Direction plays no part. */
export function compareAnnotations(pair: SchemaPair): void {
  const report = (keyword: string, rule: RuleId) => {
    const { before, after } = keywordValues(pair, keyword);
    if (isSame(before, after)) return;
    const about = finding(pair);
    const known = clear.has(rule) ? "" : ` ${keyword}`;
    const places = { old: placeOf(pair.old, keyword), new: placeOf(pair.new, keyword) };
    pair.comparison.report(rule, { ...about, subject: `${about.subject}${known}`, ...places, before, after });
  };
  for (const [keyword, rule] of Object.entries(annotations)) report(keyword, rule);
  const all = new Set([...pair.old.keywords.keys(), ...pair.new.keywords.keys()]);
  for (const keyword of [...all].sort()) if (!handled.has(keyword)) report(keyword, "schema/other-changed");

  // In the other direction it decides whether the field is there.
  report(pair.context.direction === "request" ? "writeOnly" : "readOnly", "schema/other-changed");

  const { before, after } = keywordValues(pair, "deprecated");
  if ((before === true) !== (after === true))
    pair.comparison.report(after === true ? "schema/deprecated" : "schema/undeprecated", finding(pair));
}
