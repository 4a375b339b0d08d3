import { documentedErrors } from "../spec/document/documented-errors.js";
import type { OpenApiDocument, Reference, Response } from "../spec/document/openapi.js";
import { isReference } from "../spec/document/reference.js";
import { mapOperations } from "./map-operations.js";
import { mapValues } from "./map-values.js";
import { markdownText } from "./markdown-text.js";
import { errorAddress } from "./site-address.js";

/**
 * Appends a table of the documented error numbers to the description of each response, because Redoc shows no
 * extension keys. Each number links to its entry on the page of errors.
 *
 * @returns a copy of the document; responses without `x-rambase-errors` are unchanged
 */
export function withErrorTables(document: OpenApiDocument): OpenApiDocument {
  const copy = mapOperations(document, (operation) =>
    operation.responses === undefined
      ? operation
      : { ...operation, responses: mapValues(operation.responses, withTable) },
  );
  const shared = copy.components?.responses;
  if (shared === undefined) return copy;
  return { ...copy, components: { ...copy.components, responses: mapValues(shared, withOwnTable) } };
}

function withTable(response: Response | Reference): Response | Reference {
  return isReference(response) ? response : withOwnTable(response);
}

function withOwnTable(response: Response): Response {
  const errors = documentedErrors(response);
  if (errors.length === 0) return response;
  const rows = errors.map(
    ({ code, message }) => `| [${code}](${errorAddress(code)}) | ${markdownText(message)} |`,
  );
  const table = ["| Error | Message |", "| --- | --- |", ...rows].join("\n");
  return { ...response, description: `${response.description}\n\n${table}` };
}
