import { createHash } from "node:crypto";
import { jsonText } from "../document/json-text.js";
import type { OpenApiDocument } from "../document/openapi.js";

/**
 * A digest of what a document states, whatever form it is stored in. The named schemas take part with their
 * digests, so that those that are known already need not be printed.
 *
 * @param known digests of named schemas that are not in the document, in the order in which they follow those
 *   that are
 */
export function documentDigest(
  document: OpenApiDocument,
  known: { readonly [schema: string]: string } = {},
): string {
  const { components } = document;
  const schemas = Object.entries(components?.schemas ?? {}).map(([name, one]) => [
    name,
    jsonDigest(jsonText(one)),
  ]);
  return jsonDigest(
    jsonText({
      ...document,
      components: { ...components, schemas: { ...Object.fromEntries(schemas), ...known } },
    }),
  );
}

/** The digest of a value by its `jsonText`. */
export function jsonDigest(json: string): string {
  return createHash("sha256").update(json).digest("hex");
}
