import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { exampleValue } from "../support/mock-server/answer/example-value.js";
import { jsonMediaType } from "../support/mock-server/document/described-operation.js";
import type { DescribedOperation } from "../support/mock-server/index.js";
import type { Sent } from "./running-server.js";

/** A request that fits an operation: every path value and query parameter, and the whole body. */
export function exampleRequest(
  operation: DescribedOperation,
  document: OpenApiDocument,
): { readonly path: string; readonly sent: Sent } {
  const context = { document, origin: "http://127.0.0.1", ordinal: 0, open: [], name: "" };
  const query = new URLSearchParams();
  let path = operation.path;
  for (const { name, in: place, schema = {} } of operation.parameters) {
    const value = String(exampleValue(schema, { ...context, name }));
    if (place === "path") path = path.replace(`{${name}}`, encodeURIComponent(value));
    if (place === "query") query.set(name, value);
  }
  const schema = jsonMediaType(operation.requestBody?.content)?.schema;
  const sent = schema === undefined ? {} : { json: exampleValue(schema, context) };
  return { path: `${path}?${query}`, sent };
}
