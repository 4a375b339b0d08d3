import {
  httpMethods,
  type MediaType,
  type OpenApiDocument,
  type Operation,
  type Parameter,
  type PathItem,
  type RequestBody,
  type Response,
} from "../../../../spec/document/openapi.js";
import { type DocumentedError, documentedErrors } from "./documented-error.js";
import { followReference } from "./follow-reference.js";
import { isJsonObject } from "./json-object.js";

/** What the document says about one operation, with every reference but those of schemas followed. */
export interface DescribedOperation {
  /** Its `operationId`, or method and path when it has none. */
  readonly id: string;
  /** In capitals. */
  readonly method: string;
  /** Template: `/system/roles/{roleId}`. */
  readonly path: string;
  readonly parameters: readonly Parameter[];
  readonly requestBody: RequestBody | undefined;
  /** By status; ranges and `default` are left out. */
  readonly responses: ReadonlyMap<number, Response>;
  readonly errors: readonly DocumentedError[];
  /** Whether it starts an API operation, whose end has to be waited for. */
  readonly startsRun: boolean;
  /** Largest `$top`; `undefined` when it is no list that can be paged. */
  readonly maximumPageSize: number | undefined;
  /** Whether the resource may have fields that a company has added. */
  readonly hasCustomFields: boolean;
}

/** Every operation of a document, in its order. */
export function describedOperations(document: OpenApiDocument): readonly DescribedOperation[] {
  return Object.entries(document.paths ?? {}).flatMap(([path, item]) =>
    httpMethods.flatMap((method) => {
      const operation = item[method];
      return operation === undefined ? [] : [describe(document, path, item, method.toUpperCase(), operation)];
    }),
  );
}

/** The description of a body as JSON, whichever of JSON's media types it has. */
export function jsonMediaType(content: { readonly [type: string]: MediaType } = {}): MediaType | undefined {
  return Object.entries(content).find(([type]) => /[/+]json\b/i.test(type))?.[1];
}

function describe(
  document: OpenApiDocument,
  path: string,
  item: PathItem,
  method: string,
  operation: Operation,
): DescribedOperation {
  const responses = Object.entries(operation.responses ?? {})
    .filter(([status]) => /^\d{3}$/.test(status))
    .map(([status, response]) => [Number(status), followReference<Response>(document, response)] as const);
  const facts = isJsonObject(operation["x-rambase"]) ? operation["x-rambase"] : {};
  const { requestBody } = operation;
  return {
    id: operation.operationId ?? `${method} ${path}`,
    method,
    path,
    parameters: parametersOf(document, [...(item.parameters ?? []), ...(operation.parameters ?? [])]),
    requestBody: requestBody && followReference<RequestBody>(document, requestBody),
    responses: new Map(responses),
    errors: documentedErrors(responses),
    startsRun: facts.operation !== undefined,
    maximumPageSize: typeof facts.maximumPageSize === "number" ? facts.maximumPageSize : undefined,
    hasCustomFields: facts.customFields === true,
  };
}

/** An operation's parameter replaces that of its path with the same place and name. */
function parametersOf(
  document: OpenApiDocument,
  listed: NonNullable<Operation["parameters"]>,
): readonly Parameter[] {
  const parameters = listed.map((parameter) => followReference<Parameter>(document, parameter));
  return [
    ...new Map(parameters.map((parameter) => [`${parameter.in} ${parameter.name}`, parameter])).values(),
  ];
}
