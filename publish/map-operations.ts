import {
  type HttpMethod,
  httpMethods,
  type OpenApiDocument,
  type Operation,
  type PathItem,
} from "../spec/document/openapi.js";
import { wholePathItem } from "../spec/document/path-item.js";

/**
 * A copy of the document in which every operation went through `change`. Order of keys is kept. A path item
 * that stands elsewhere stands at its path then, because another path may lead there, too.
 */
export function mapOperations(
  document: OpenApiDocument,
  change: (operation: Operation, method: HttpMethod, path: string) => Operation,
): OpenApiDocument {
  const paths = Object.entries(document.paths ?? {}).map(([path, given]): [string, PathItem] => {
    const item = wholePathItem(document, given);
    const changed: { [method in HttpMethod]?: Operation } = {};
    for (const method of httpMethods) {
      const operation = item[method];
      if (operation !== undefined) changed[method] = change(operation, method, path);
    }
    return [path, { ...item, ...changed }];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}
