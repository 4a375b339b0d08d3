import type { OpenApiDocument, Parameter } from "../../../../spec/document/openapi.js";

/** Where the state of an API operation can be asked for. */
export const runPath = "/system/api/operation-instances/{operationInstanceId}";

/**
 * The document, with the resource that tells how an API operation is doing when it has no page of its
 * own. Every client that waits for an API operation has to ask it.
 */
export function withRunResource(document: OpenApiDocument): OpenApiDocument {
  if (document.paths?.[runPath]?.get !== undefined) return document;
  const text = (name: string): Parameter => ({ name, in: "query", schema: { type: "string" } });
  const operationInstanceId: Parameter = {
    name: "operationInstanceId",
    in: "path",
    required: true,
    schema: { type: "integer", minimum: 1 },
  };
  const get = {
    operationId: "getOperationInstance",
    parameters: [operationInstanceId, text("$db"), text("$lang")],
    responses: { "200": { description: "How far the API operation has come." } },
  };
  return { ...document, paths: { ...document.paths, [runPath]: { ...document.paths?.[runPath], get } } };
}
