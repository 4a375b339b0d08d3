import { httpMethods, type OpenApiDocument, type Operation, type PathItem } from "../document/openapi.js";
import { extensionKeys } from "../document/rambase-extensions.js";
import { errorSchemas } from "./general/error-schemas.js";
import type { NameLock } from "./name-lock.js";
import { operationNumber } from "./operation-number.js";

/**
 * What of a document was published before, in the form that it has now but under the paths that it
 * had; and in place of operations and schemas whose pages are gone, what the lock still knows of them:
 * their names and addresses.
 *
 * @param names the lock with today's names and addresses
 * @param before the lock as it was
 */
export function publishedPart(document: OpenApiDocument, names: NameLock, before: NameLock): OpenApiDocument {
  const today = new Map(Object.entries(names.operations).map(([key, id]) => [id, pathOf(key)]));
  const paths = new Map<string, PathItem>();
  for (const [key, id] of Object.entries(before.operations)) {
    const method = httpMethods.find((one) => key.startsWith(`${one.toUpperCase()} `));
    if (!method) continue;
    const path = pathOf(key);
    const operation = document.paths?.[today.get(id) ?? path]?.[method] ?? goneOperation(id, path);
    paths.set(path, { ...paths.get(path), [method]: operation });
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

/** `/system/roles` of `GET /system/roles`. */
function pathOf(key: string): string {
  return key.slice(key.indexOf(" ") + 1);
}

function goneOperation(operationId: string, path: string): Operation {
  const number = operationNumber(path);
  return {
    operationId,
    responses: {},
    ...(number !== undefined && { [extensionKeys.operation]: { operation: number } }),
  };
}
