/** The kinds of object of an OpenAPI document that differ between versions or lead to one that does. */
export type Kind =
  | "callback"
  | "components"
  | "document"
  | "encoding"
  | "header"
  | "info"
  | "mediaType"
  | "operation"
  | "parameter"
  | "pathItem"
  | "requestBody"
  | "response"
  | "schema"
  | "securityScheme"
  | "xml";

/** What a key holds: one object of a kind, a list of them, or a map of them by name. */
export interface Child {
  readonly kind: Kind;
  readonly as: "one" | "list" | "map";
}

type Children = { readonly [key: string]: Child };

const one = (kind: Kind): Child => ({ kind, as: "one" });
const list = (kind: Kind): Child => ({ kind, as: "list" });
const map = (kind: Kind): Child => ({ kind, as: "map" });

const value: Children = { schema: one("schema"), content: map("mediaType") };
const operation = one("operation");

/** Under which keys of a kind the walk goes on; `callback` is a map itself and has none. */
export const childrenOf: { readonly [kind in Kind]: Children } = {
  callback: {},
  components: {
    callbacks: map("callback"),
    headers: map("header"),
    parameters: map("parameter"),
    pathItems: map("pathItem"),
    requestBodies: map("requestBody"),
    responses: map("response"),
    schemas: map("schema"),
    securitySchemes: map("securityScheme"),
  },
  document: {
    components: one("components"),
    info: one("info"),
    paths: map("pathItem"),
    webhooks: map("pathItem"),
    "x-webhooks": map("pathItem"),
  },
  encoding: { headers: map("header") },
  header: value,
  info: {},
  mediaType: { schema: one("schema"), encoding: map("encoding") },
  operation: {
    callbacks: map("callback"),
    parameters: list("parameter"),
    requestBody: one("requestBody"),
    responses: map("response"),
  },
  parameter: value,
  pathItem: {
    delete: operation,
    get: operation,
    head: operation,
    options: operation,
    parameters: list("parameter"),
    patch: operation,
    post: operation,
    put: operation,
    trace: operation,
  },
  requestBody: { content: map("mediaType") },
  response: { content: map("mediaType"), headers: map("header") },
  schema: {
    $defs: map("schema"),
    additionalProperties: one("schema"),
    allOf: list("schema"),
    anyOf: list("schema"),
    contains: one("schema"),
    contentSchema: one("schema"),
    dependentSchemas: map("schema"),
    else: one("schema"),
    if: one("schema"),
    items: one("schema"),
    not: one("schema"),
    oneOf: list("schema"),
    patternProperties: map("schema"),
    prefixItems: list("schema"),
    properties: map("schema"),
    propertyNames: one("schema"),
    // biome-ignore lint/suspicious/noThenProperty: a keyword of schemas
    then: one("schema"),
    unevaluatedItems: one("schema"),
    unevaluatedProperties: one("schema"),
    "x-defs": map("schema"),
    xml: one("xml"),
  },
  securityScheme: {},
  xml: {},
};
