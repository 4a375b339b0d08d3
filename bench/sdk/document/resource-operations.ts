import type { MediaType, Operation, Parameter, PathItem, Reference } from "../../../spec/document/openapi.js";
import type { Random } from "../../../test/support/docs-site/random/random.js";
import { type CommonParameter, parameterReference } from "./common-components.js";

/** A collection in the tree of paths, and what the operations on it refer to. */
export interface Collection {
  readonly tag: string;
  readonly path: string;
  /** Parameters of the collection's path. */
  readonly parents: readonly Parameter[];
  readonly element: string;
  readonly plural: string;
  /** `orderId` */
  readonly idName: string;
}

/** The verbs on a collection and on its elements, by path: list, post, get, put, delete. */
export function collectionPaths(collection: Collection, random: Random): Record<string, PathItem> {
  const { path, parents, element, plural, idName } = collection;
  const root = `${element.charAt(0).toLowerCase()}${element.slice(1)}`;
  const id: Parameter = {
    name: idName,
    in: "path",
    required: true,
    description: `Number of the ${element}.`,
    schema: { type: "integer", format: "int32", minimum: 100000 },
  };
  const operation = (name: string, summary: string, common: readonly CommonParameter[], below: boolean) => ({
    operationId: name,
    tags: [collection.tag],
    summary,
    "x-rambase": { resource: { id: random.whole(100, 9999), version: random.whole(1, 30) } },
    parameters: [...parents, ...(below ? [id] : []), ...common.map(parameterReference)],
  });
  const list: Operation = {
    ...operation(`list${element}s`, `Lists each ${element}`, listing, false),
    "x-rambase": { resource: { id: random.whole(100, 9999), version: 1 }, maximumPageSize: 80 },
    responses: answers("200", wrapped(plural, element, true), random),
  };
  const create: Operation = {
    ...operation(`create${element}`, `Creates a new ${element}`, writing, false),
    requestBody: { required: true, content: json(wrapped(root, `${element}Input`)) },
    responses: answers("201", wrapped(root, element), random),
  };
  const get: Operation = {
    ...operation(`get${element}`, `Reads one ${element}`, reading, true),
    responses: answers("200", wrapped(root, element), random),
  };
  const update: Operation = {
    ...operation(`update${element}`, `Changes one ${element}`, writing, true),
    requestBody: { required: true, content: json(wrapped(root, `${element}Update`)) },
    responses: answers("200", wrapped(root, element), random),
  };
  const remove: Operation = {
    ...operation(`delete${element}`, `Deletes one ${element}`, ["db"], true),
    responses: answers("204", undefined, random),
  };
  return {
    [path]: { get: list, post: create },
    [`${path}/{${idName}}`]: { get, put: update, delete: remove },
  };
}

const reading = ["db", "lang", "select", "expand", "useMinimumVersion"] as const;
const listing = [...reading, "filter", "orderBy", "top", "skip", "pageKey"] as const;
const writing = ["db", "lang", "useMinimumVersion"] as const;

/**
 * The one member of a JSON body, as the API nests it: `{ "order": { … } }`, `{ "orders": […], "paging": … }`.
 */
function wrapped(member: string, schema: string, list = false): MediaType["schema"] {
  const inner = { $ref: `#/components/schemas/${schema}` };
  if (!list) {
    return { type: "object", "x-rambase-root": true, required: [member], properties: { [member]: inner } };
  }
  return {
    type: "object",
    properties: {
      [member]: { type: "array", items: inner },
      paging: { $ref: "#/components/schemas/Paging" },
    },
  };
}

function json(schema: MediaType["schema"]): Record<string, MediaType> {
  return { "application/json": { ...(schema && { schema }) } };
}

function answers(
  status: string,
  schema: MediaType["schema"],
  random: Random,
): NonNullable<Operation["responses"]> {
  const codes = new Set(
    Array.from({ length: random.whole(1, 4) }, () => random.whole(100100, 100100 + errorCount - 1)),
  );
  const errors = [...codes].toSorted((a, b) => a - b).map((code) => ({ code, message: errorMessage(code) }));
  return {
    [status]: { description: "The request succeeded.", ...(schema && { content: json(schema) }) },
    "400": {
      description: "The request has to be corrected before it is sent again.",
      content: json({ $ref: "#/components/schemas/Error" }),
      "x-rambase-errors": errors,
    },
    "401": shared("Unauthorized"),
    "403": shared("Forbidden"),
    "404": shared("NotFound"),
    "500": shared("ServerError"),
  };
}

/** How many different errors the document knows. */
const errorCount = 400;

function errorMessage(code: number): string {
  return `Rule ${code} of the document does not allow this value`;
}

function shared(name: string): Reference {
  return { $ref: `#/components/responses/${name}` };
}
