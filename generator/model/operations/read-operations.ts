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
import type { Found, References } from "../document/references.js";
import { camelCase, pascalCase } from "../naming/identifier.js";
import { uniqueNames } from "../naming/unique-names.js";
import { chooseContent } from "./content.js";
import type { BodySource, OperationSource, ResponseSource } from "./operation-source.js";

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
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method];
      if (operation === undefined) return [];
      const pointer = below("/paths", path, method);
      const id = idOf(operation, method, path);
      const unique = ids.take(id);
      if (operation.operationId === undefined) {
        const message = `${method.toUpperCase()} ${path} has no operationId; it is called ${unique}.`;
        issues.push(issue("generator/operation-id", message, { pointer }));
      } else if (unique !== id) {
        const message = `The operationId ${JSON.stringify(id)} is used twice; ${path} gets ${unique}.`;
        issues.push(issue("generator/operation-id", message, { pointer }));
      }
      return [readOperation(unique, method, path, item, operation, references)];
    }),
  );
}

function idOf(operation: Operation, method: HttpMethod, path: string): string {
  if (operation.operationId !== undefined) return operation.operationId;
  const words = path.split("/").map((segment) => pascalCase(segment.replace(/\{/g, "by-")));
  return camelCase(method) + words.filter((word) => word !== "_").join("");
}

function readOperation(
  id: string,
  method: HttpMethod,
  path: string,
  item: PathItem,
  operation: Operation,
  references: References,
): OperationSource {
  const pointer = below("/paths", path, method);
  const body = readBody(operation, pointer, references);
  const responses = readResponses(operation, pointer, references);
  const success =
    responses.find(({ status }) => /^2/.test(status)) ?? responses.find((r) => r.status === "default");
  const response = success && readResponse(success.status, success.found, references);
  // The key is ours: the document part writes exactly this type there.
  const rambase = operation[extensionKeys.operation] as RamBaseOperation | undefined;
  return {
    id,
    method,
    path,
    pointer,
    operation,
    parameters: readParameters(item, operation, path, pointer, references),
    failures: responses
      .filter(({ status }) => /^[345]\d\d$/.test(status))
      .map(({ status, found }) => ({ status: Number(status), response: found.value })),
    ...(rambase === undefined ? {} : { rambase }),
    ...(body === undefined ? {} : { body }),
    ...(response === undefined ? {} : { response }),
  };
}

/** The parameters of the path item, each replaced by the operation's own of the same name and place. */
function readParameters(
  item: PathItem,
  operation: Operation,
  path: string,
  pointer: string,
  references: References,
): Found<Parameter>[] {
  const byKey = new Map<string, Found<Parameter>>();
  const sources = [
    { list: item.parameters, place: below("/paths", path, "parameters") },
    { list: operation.parameters, place: below(pointer, "parameters") },
  ];
  for (const { list, place } of sources) {
    for (const [index, node] of (list ?? []).entries()) {
      const found = references.follow<Parameter>(node, below(place, index));
      if (found !== undefined) byKey.set(`${found.value.in} ${found.value.name}`, found);
    }
  }
  return [...byKey.values()];
}

function readBody(operation: Operation, pointer: string, references: References): BodySource | undefined {
  if (operation.requestBody === undefined) return undefined;
  const found = references.follow<RequestBody>(operation.requestBody, below(pointer, "requestBody"));
  if (found === undefined) return undefined;
  const content = chooseContent(found.value.content ?? {}, below(found.pointer, "content"), references);
  return content && { body: found.value, ...content };
}

function readResponses(operation: Operation, pointer: string, references: References) {
  return Object.entries(operation.responses ?? {}).flatMap(([status, node]) => {
    const found = references.follow<Response>(node, below(pointer, "responses", status));
    return found === undefined ? [] : [{ status, found }];
  });
}

function readResponse(status: string, found: Found<Response>, references: References): ResponseSource {
  const content = chooseContent(found.value.content ?? {}, below(found.pointer, "content"), references);
  return { status, ...(content === undefined ? {} : { content }) };
}
