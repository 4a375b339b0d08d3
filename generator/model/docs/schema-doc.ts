import { fromCommonMark } from "../../../spec/document/common-mark.js";
import type { Json, Schema } from "../../../spec/document/openapi.js";
import { extensionKeys } from "../../../spec/document/rambase-extensions.js";
import type { Doc } from "../type-model.js";
import { withFullStop } from "./with-full-stop.js";

/** Formats that a reader takes from the type alone. */
const plainFormats = new Set(["int32", "float", "double", "date", "date-time", "time-local"]);

/** What the comment of a schema says. */
export interface SchemaFacts {
  /** Empty when there is none. */
  readonly description: string;
  /** What a value must keep to, a sentence each. */
  readonly rules: readonly string[];
  readonly deprecated: boolean;
}

/** The comment of a schema: its description, then what a value must keep to, in one line. */
export function schemaDoc(schema: Schema, description?: string): Doc {
  return docOfFacts(schemaFacts(schema, description));
}

/** Reads what there is to say of a schema. */
export function schemaFacts(
  schema: Schema,
  description: string | undefined = schema.description,
): SchemaFacts {
  return {
    description: withFullStop(fromCommonMark(description ?? "")),
    rules: rulesOf(schema),
    deprecated: schema.deprecated === true,
  };
}

/** The comment that says it. */
export function docOfFacts({ description, rules, deprecated }: SchemaFacts): Doc {
  return {
    paragraphs: beside(description, rules.join(" ")),
    ...(deprecated ? { deprecated: "" } : {}),
  };
}

/** A short description and short rules share a line. */
function beside(description: string, rules: string): readonly string[] {
  const line = `${description} ${rules}`.trim();
  const short = !description.includes("\n") && line.length < 90;
  return (short ? [line] : [description, rules]).filter((text) => text !== "");
}

function rulesOf(schema: Schema): string[] {
  const rules: string[] = [];
  const add = (label: string, value: Json | undefined, mark = ""): void => {
    if (value !== undefined) rules.push(`${label} ${mark}${shown(value)}${mark}.`);
  };
  add("Minimum", schema.minimum);
  add("Maximum", schema.maximum);
  if (typeof schema.exclusiveMinimum === "number") add("More than", schema.exclusiveMinimum);
  if (typeof schema.exclusiveMaximum === "number") add("Less than", schema.exclusiveMaximum);
  add("Multiple of", schema.multipleOf);
  add("Minimum length", schema.minLength);
  add("Maximum length", schema.maxLength);
  add("At least this many elements:", schema.minItems);
  add("At most this many elements:", schema.maxItems);
  if (schema.format !== undefined && !plainFormats.has(schema.format)) add("Format", schema.format, "`");
  add("Pattern", schema.pattern ?? vendorPattern(schema), "`");
  add("Default", schema.default, "`");
  const domain = schema[extensionKeys.domainValues];
  if (domain === true) rules.push("The legal values are domain values of the API.");
  if (typeof domain === "string") rules.push(`The legal values: ${domain}`);
  return rules;
}

function vendorPattern(schema: Schema): string | undefined {
  const pattern = schema[extensionKeys.pattern];
  return typeof pattern === "string" ? pattern : undefined;
}

function shown(value: Json): string {
  if (typeof value === "string") return value;
  return typeof value === "bigint" ? String(value) : JSON.stringify(value);
}
