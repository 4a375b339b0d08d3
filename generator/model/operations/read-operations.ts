import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import {
  type HttpMethod,
  httpMethods,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PathItem,
  type RequestBody,
  type Response,
} from "../../../spec/document/openapi.js";
import { extensionKeys, type RamBaseOperation } from "../../../spec/document/rambase-extensions.js";
import { below } from "../document/json-pointer.js";
import { type Found, isReference, type References } from "../document/references.js";
import { camelCase, pascalCase } from "../naming/identifier.js";
import { uniqueNames } from "../naming/unique-names.js";
import { chooseContent, withoutWrapper } from "./content.js";
import { listRule } from "./list-rule.js";
import type { BodySource, OperationSource, ResponseSource } from "./operation-source.js";
import { isFailure, isSuccess, readResponses } from "./responses.js";

/**
 * Every operation of the document, in document order. An operation without an `operationId` gets one made
 * from method and path; that, an identifier used twice, and a parameter that cannot be found are reported.
 */
export function readOperations(
  document: OpenApiDocument,
  references: References,
  issues: Issue[],
): readonly OperationSource[] {
  const ids = uniqueNames();
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) => {
    const items = pathItems(item, below("/paths", path), references);
    return httpMethods.flatMap((method) => {
      const place = items.findLast(({ value }) => value[method] !== undefined);
      const operation = place?.value[method];
      if (place === undefined || operation === undefined) return [];
      const pointer = below(place.pointer, method);
      const id = idOf(operation, method, path);
      const unique = ids.take(id);
      if (operation.operationId === undefined) {
        const message = `${method.toUpperCase()} ${path} has no operationId; it is called ${unique}.`;
        issues.push(issue("generator/operation-id", message, { pointer }));
      } else if (unique !== id) {
        const message = `The operationId ${JSON.stringify(id)} is used twice; ${path} gets ${unique}.`;
        issues.push(issue("generator/operation-id", message, { pointer }));
      }
      return [readOperation({ id: unique, method, path, pointer, operation }, items, references)];
    });
  });
}

/** What describes a path: what its item refers to, and the item itself, which counts before that. */
function pathItems(item: PathItem, pointer: string, references: References): readonly Found<PathItem>[] {
  const own = { value: item, pointer };
  if (!isReference(item)) return [own];
  const referred = references.follow<PathItem>(item, pointer);
  return referred === undefined ? [own] : [referred, own];
}

function idOf(operation: Operation, method: HttpMethod, path: string): string {
  if (operation.operationId !== undefined) return operation.operationId;
  const words = path.split("/").map((segment) => pascalCase(segment.replace(/\{/g, "by-")));
  return camelCase(method) + words.filter((word) => word !== "_").join("");
}

function readOperation(
  found: Pick<OperationSource, "id" | "method" | "path" | "pointer" | "operation">,
  items: readonly Found<PathItem>[],
  references: References,
): OperationSource {
  const { operation, pointer } = found;
  const body = mayHaveBody(found.method) ? readBody(operation, pointer, references) : undefined;
  const responses = readResponses(operation, pointer, references);
  const success = responses.find(isSuccess) ?? responses.find((r) => r.status === "default");
  const response = success && readResponse(success.status, success.found);
  // `wellShaped` has held it against this type.
  const rambase = operation[extensionKeys.operation] as RamBaseOperation | undefined;
  const source: OperationSource = {
    ...found,
    parameters: readParameters([...items, { value: operation, pointer }], references),
    failures: responses
      .filter(isFailure)
      .map(({ status, found }) => ({ status: Number(status), response: found.value })),
    ...(rambase === undefined ? {} : { rambase }),
    ...(body === undefined ? {} : { body }),
    ...(response === undefined ? {} : { response }),
  };
  // The root of a list holds its elements; it belongs to the page.
  if (response?.content === undefined || listRule(source, references) !== undefined) return source;
  const content = withoutWrapper(response.content, references);
  return { ...source, response: { ...response, content } };
}

/** The parameters of the path's items, each replaced by the operation's own of the same name and place. */
function readParameters(
  holders: readonly Found<Pick<Operation, "parameters">>[],
  references: References,
): Found<Parameter>[] {
  const byKey = new Map<string, Found<Parameter>>();
  for (const { value, pointer } of holders) {
    for (const [index, node] of (value.parameters ?? []).entries()) {
      const found = references.follow<Parameter>(node, below(pointer, "parameters", index));
      if (found !== undefined) byKey.set(`${found.value.in} ${found.value.name}`, found);
    }
  }
  return [...byKey.values()];
}

/** Whether a request of this method may have a body: `fetch` refuses others. */
export function mayHaveBody(method: HttpMethod): boolean {
  return method !== "get" && method !== "head";
}

function readBody(operation: Operation, pointer: string, references: References): BodySource | undefined {
  if (operation.requestBody === undefined) return undefined;
  const found = references.follow<RequestBody>(operation.requestBody, below(pointer, "requestBody"));
  if (found === undefined) return undefined;
  const content = chooseContent(found.value.content ?? {}, below(found.pointer, "content"));
  return content && { body: found.value, ...withoutWrapper(content, references) };
}

function readResponse(status: string, found: Found<Response>): ResponseSource {
  const content = chooseContent(found.value.content ?? {}, below(found.pointer, "content"));
  return { status, ...(content === undefined ? {} : { content }) };
}
