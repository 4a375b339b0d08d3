import { jsonText } from "../../document/json-text.js";
import type { Json, Schema } from "../../document/openapi.js";
import { jsonDigest } from "../../evidence/document-digest.js";
import { parseJsonOrYaml } from "../../print/parse-json-or-yaml.js";
import { printYamlAt } from "../../print/print-yaml.js";
import type { YamlTexts } from "../../print/yaml-texts.js";

/**
 * A named schema in the forms in which it is compared, written and opened. Texts, because they are kept: what
 * became of a page in the last run needs to be neither read nor printed again. In UTF-8, because they are
 * most of what a run holds in memory and are written as they were read.
 */
export interface SchemaDraft {
  /** Of its JSON: schemas with one digest are equal. */
  readonly digest: string;
  readonly json: Buffer;
  /** As it stands in a document, below its name. */
  readonly yaml: Buffer;
  /** The evidence of each place in it, by pointers relative to it. */
  readonly evidence: Buffer;
}

/** Where a schema's members stand in a document: below `components`, `schemas` and its name. */
const depth = 3;

export function draftSchema(schema: Schema, evidence: Buffer, texts: YamlTexts): SchemaDraft {
  const json = jsonText(schema);
  // A schema is plain JSON, which its interface does not tell the compiler.
  const yaml = printYamlAt(schema as Json, depth, texts);
  return { digest: jsonDigest(json), json: Buffer.from(json), yaml, evidence };
}

/** The schema itself, with every digit of every number. */
export function openSchema({ json }: SchemaDraft): Schema {
  // `jsonText` wrote it from a schema.
  return parseJsonOrYaml(json.toString(), "").value as Schema;
}
