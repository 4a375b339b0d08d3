import {
  type HttpMethod,
  httpMethods,
  type OpenApiDocument,
  type Operation,
  type Response,
} from "./openapi.js";
import { wholePathItem } from "./path-item.js";
import { follow } from "./reference.js";

/** An operation, and what it is called by. */
export interface DocumentOperation {
  readonly method: HttpMethod;
  readonly path: string;
  readonly operation: Operation;
}

/** Every operation in document order, those of path items that stand elsewhere among them. */
export function operationsOf(document: OpenApiDocument): readonly DocumentOperation[] {
  return Object.keys(document.paths ?? {}).flatMap((path) =>
    httpMethods.flatMap((method) => {
      const operation = operationAt(document, path, method);
      return operation === undefined ? [] : [{ method, path, operation }];
    }),
  );
}

/** The operation of a path and method; `undefined` where there is none. */
export function operationAt(
  document: OpenApiDocument,
  path: string,
  method: HttpMethod,
): Operation | undefined {
  const item = path.startsWith("x-") ? undefined : document.paths?.[path];
  return item && wholePathItem(document, item)[method];
}

/**
 * The responses of an operation by status, references followed; a reference that leads nowhere is left out.
 */
export function responsesOf(document: OpenApiDocument, operation: Operation): ReadonlyMap<string, Response> {
  const found = new Map<string, Response>();
  for (const [status, node] of Object.entries(operation.responses ?? {})) {
    const response = follow<Response>(document, node);
    if (response !== undefined) found.set(status, response);
  }
  return found;
}

/** What tells an operation from the others of its document; not all have an identifier. */
export function operationKey({ method, path }: Pick<DocumentOperation, "method" | "path">): string {
  return `${method} ${path}`;
}
