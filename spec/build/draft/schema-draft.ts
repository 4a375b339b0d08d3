import { jsonText } from "../../document/json-text.js";
import type { Json, Schema } from "../../document/openapi.js";
import { jsonDigest } from "../../evidence/document-digest.js";
import { parseJsonOrYaml } from "../../print/parse-json-or-yaml.js";
import { printYamlAt } from "../../print/print-yaml.js";
import type { YamlTexts } from "../../print/yaml-texts.js";

/**
 * A named schema in the forms in which it is compared, written and opened. Texts, because they are kept:
 * what became of a page in the last run needs to be neither read nor printed again.
 */
export interface SchemaDraft {
  /** Of its JSON: schemas with one digest are equal. */
  readonly digest: string;
  readonly json: string;
  /** As it stands in a document, below its name. */
  readonly yaml: string;
  /** The evidence of each place in it, by pointers relative to it. */
  readonly evidence: string;
}

/** Where a schema's members stand in a document: below `components`, `schemas` and its name. */
const depth = 3;

export function draftSchema(schema: Schema, evidence: string, texts: YamlTexts): SchemaDraft {
  const json = jsonText(schema);
  // A schema is plain JSON, which its interface does not tell the compiler.
  return { digest: jsonDigest(json), json, yaml: printYamlAt(schema as Json, depth, texts), evidence };
}

/** The schema itself, with every digit of every number. */
export function openSchema({ json }: SchemaDraft): Schema {
  // `jsonText` wrote it from a schema.
  return parseJsonOrYaml(json, "").value as Schema;
}
