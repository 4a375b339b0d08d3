import type { MediaType, OpenApiDocument, RequestBody } from "../../spec/document/openapi.js";
import { operationsOf, responsesOf } from "../../spec/document/operations.js";
import { extensionKeys } from "../../spec/document/rambase-extensions.js";
import { follow } from "../../spec/document/reference.js";

/**
 * The names of the wrappers around bodies, `userAssignment` in `{"userAssignment": …}`, over all documents.
 * Who reads about a field need not read them, and who uses the SDK never sees them.
 */
export function bodyRoots(documents: readonly OpenApiDocument[]): ReadonlySet<string> {
  const roots = new Set<string>();
  for (const document of documents)
    for (const { operation } of operationsOf(document)) {
      const body = operation.requestBody && follow<RequestBody>(document, operation.requestBody);
      for (const holder of [body, ...responsesOf(document, operation).values()])
        noteRoots(holder?.content ?? {}, roots);
    }
  return roots;
}

function noteRoots(content: { readonly [mediaType: string]: MediaType }, roots: Set<string>): void {
  for (const { schema } of Object.values(content))
    if (typeof schema === "object" && schema[extensionKeys.root] === true)
      for (const name of Object.keys(schema.properties ?? {})) roots.add(name);
}
