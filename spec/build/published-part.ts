import { httpMethods, type OpenApiDocument, type Operation, type PathItem } from "../document/openapi.js";
import { errorSchemas } from "./general/error-schemas.js";
import type { NameLock } from "./name-lock.js";
import { operationNumber } from "./operation-number.js";

/**
 * What of a document was published before, in the form that it has now; and in place of operations and schemas
 * whose pages are gone, what the lock still knows of them: their names and addresses.
 *
 * @param names the lock with today's names and addresses
 * @param before the lock as it was
 */
export function publishedPart(document: OpenApiDocument, names: NameLock, before: NameLock): OpenApiDocument {
  const ids = new Set(Object.values(before.operations));
  const paths = new Map<string, PathItem>();
  for (const [key, id] of Object.entries(names.operations)) {
    const [method = "", path = ""] = key.split(" ");
    const known = httpMethods.find((one) => one === method.toLowerCase());
    if (!ids.has(id) || !known) continue;
    const operation = document.paths?.[path]?.[known] ?? goneOperation(id, path);
    paths.set(path, { ...paths.get(path), [known]: operation });
  }
  const schemas = new Set([...Object.keys(errorSchemas), ...Object.values(before.schemas)]);
  return {
    ...document,
    paths: Object.fromEntries([...paths].sort(([a], [b]) => (a < b ? -1 : 1))),
    components: {
      ...document.components,
      schemas: Object.fromEntries(
        [...schemas].sort().map((name) => [name, document.components?.schemas?.[name] ?? {}]),
      ),
    },
  };
}

function goneOperation(operationId: string, path: string): Operation {
  const number = operationNumber(path);
  return {
    operationId,
    responses: {},
    ...(number !== undefined && { "x-rambase": { operation: number } }),
  };
}
