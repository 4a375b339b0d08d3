import type { OpenApiDocument, Reference, Response } from "../spec/document/openapi.js";
import { extensionKeys } from "../spec/document/rambase-extensions.js";
import { isReference } from "../spec/document/reference.js";
import { isUnknownAnswer } from "../spec/document/unknown-answer.js";
import { mapOperations } from "./map-operations.js";
import { mapValues } from "./map-values.js";

const note = "The page does not show what the answer holds.";

/**
 * Says of each answer that its page does not show that nothing is known of it. Redoc says "No content" of a
 * response without content, which would be untrue.
 *
 * @returns a copy of the document; all other responses are unchanged
 */
export function withUnknownAnswers(document: OpenApiDocument): OpenApiDocument {
  return mapOperations(document, (operation) => {
    if (operation.responses === undefined) return operation;
    const facts = operation[extensionKeys.operation];
    const noted = (response: Response | Reference, status: string) =>
      isReference(response) || !isUnknownAnswer(facts, status, response) ? response : unknown(response);
    return { ...operation, responses: mapValues(operation.responses, noted) };
  });
}

function unknown(response: Response): Response {
  return {
    ...response,
    description: `${response.description}\n\n${note}`,
    content: { "application/json": { schema: {} } },
  };
}
