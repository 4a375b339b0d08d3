import type { Json, OpenApiDocument, Parameter, Schema } from "../../spec/document/openapi.js";
import { type ExampleContext, exampleValue } from "../support/mock-server/answer/example-value.js";
import { jsonMediaType } from "../support/mock-server/document/described-operation.js";
import { followReference } from "../support/mock-server/document/follow-reference.js";
import { isJsonObject } from "../support/mock-server/document/json-object.js";
import type { DescribedOperation } from "../support/mock-server/index.js";
import { requiredPart } from "./required-part.js";

/** How much of what an operation takes a call gives it. */
export type Extent = "required" | "everything";

/** What is given to an operation, as the document names it, and how it has to arrive. */
export interface ExampleCall {
  /** In the order of the path. */
  readonly pathValues: readonly Json[];
  /** By their names on the wire. */
  readonly query: Readonly<Record<string, Json>>;
  /** Without the JSON root; `undefined` when none is sent. */
  readonly body: Json | undefined;
  readonly arrives: {
    readonly method: string;
    readonly path: string;
    readonly query: Readonly<Record<string, string>>;
    readonly body: Json | undefined;
  };
}

/** Makes a call of an operation from what the document says, and from nothing else. */
export function exampleCall(
  document: OpenApiDocument,
  operation: DescribedOperation,
  extent: Extent,
): ExampleCall {
  const { requestBody } = operation;
  const places = placesOf(document, operation);
  const query = Object.fromEntries(
    operation.parameters
      .filter((parameter) => parameter.in === "query")
      .filter(({ required }) => required || extent === "everything")
      .map((parameter, index) => [parameter.name, exampleOf(document, parameter, index)]),
  );
  const sent =
    extent === "required" && !requestBody?.required ? undefined : bodyOf(document, operation, extent);
  return {
    pathValues: places.map(([, value]) => value),
    query,
    body: sent === undefined ? undefined : withoutRoot(document, requestBody?.content, sent),
    arrives: {
      method: operation.method,
      path: places.reduce(
        (path, [name, value]) => path.replace(`{${name}}`, encodeURIComponent(String(value))),
        operation.path,
      ),
      query: Object.fromEntries(Object.entries(query).map(([name, value]) => [name, String(value)])),
      body: sent,
    },
  };
}

/** Values for the places of a path. Each has its own, so that two which change places are noticed. */
function placesOf(document: OpenApiDocument, { id, path, parameters }: DescribedOperation) {
  return [...path.matchAll(/\{([^}]+)\}/g)].map(([, name = ""], index) => {
    const parameter = parameters.find((one) => one.in === "path" && one.name === name);
    if (parameter === undefined) throw new Error(`${id} does not describe {${name}}`);
    return [name, exampleOf(document, parameter, index)] as const;
  });
}

function bodyOf(document: OpenApiDocument, operation: DescribedOperation, extent: Extent): Json | undefined {
  const schema = jsonMediaType(operation.requestBody?.content)?.schema;
  if (schema === undefined) return undefined;
  const whole = exampleValue(schema, context(document));
  if (whole === undefined) throw new Error(`${operation.id} has a body without an example`);
  return extent === "everything" ? whole : requiredPart(document, schema, whole);
}

function exampleOf(document: OpenApiDocument, { name, schema = {} }: Parameter, ordinal: number): Json {
  return exampleValue(schema, { ...context(document), name, ordinal }) ?? name;
}

function context(document: OpenApiDocument): ExampleContext {
  return { document, origin: "http://127.0.0.1", ordinal: 0, open: [], name: "" };
}

/** A body as callers have it: the root of its JSON, which the document marks, is the SDK's business. */
export function withoutRoot(
  document: OpenApiDocument,
  content: Parameters<typeof jsonMediaType>[0],
  body: Json,
): Json {
  const schema = jsonMediaType(content)?.schema;
  if (schema === undefined) return body;
  const followed = followReference<Schema>(document, schema);
  if (followed["x-rambase-root"] !== true || !isJsonObject(body)) return body;
  const [root = ""] = Object.keys(followed.properties ?? {});
  return body[root] ?? body;
}
