import { httpMethods, type MediaType, type OpenApiDocument } from "../../spec/document/openapi.js";
import { extensionKeys } from "../../spec/document/rambase-extensions.js";

/**
 * The names of the wrappers around bodies, `userAssignment` in `{"userAssignment": …}`, over all documents. Who
 * reads about a field need not read them, and who uses the SDK never sees them.
 */
export function bodyRoots(documents: readonly OpenApiDocument[]): ReadonlySet<string> {
  const roots = new Set<string>();
  for (const { paths = {} } of documents)
    for (const item of Object.values(paths))
      for (const method of httpMethods) {
        const { requestBody, responses = {} } = item[method] ?? {};
        for (const holder of [requestBody, ...Object.values(responses)])
          if (holder && "content" in holder) noteRoots(holder.content ?? {}, roots);
      }
  return roots;
}

function noteRoots(content: { readonly [mediaType: string]: MediaType }, roots: Set<string>): void {
  for (const { schema } of Object.values(content))
    if (schema?.[extensionKeys.root] === true)
      for (const name of Object.keys(schema.properties ?? {})) roots.add(name);
}
