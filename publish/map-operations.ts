import {
  type HttpMethod,
  httpMethods,
  type OpenApiDocument,
  type Operation,
  type PathItem,
} from "../spec/document/openapi.js";

/** A copy of the document in which every operation went through `change`. Order of keys is kept. */
export function mapOperations(
  document: OpenApiDocument,
  change: (operation: Operation, method: HttpMethod, path: string) => Operation,
): OpenApiDocument {
  const paths = Object.entries(document.paths ?? {}).map(([path, item]): [string, PathItem] => {
    const changed: { [method in HttpMethod]?: Operation } = {};
    for (const method of httpMethods) {
      const operation = item[method];
      if (operation !== undefined) changed[method] = change(operation, method, path);
    }
    return [path, { ...item, ...changed }];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}
