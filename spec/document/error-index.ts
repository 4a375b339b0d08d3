import { documentedErrors } from "./documented-errors.js";
import type { OpenApiDocument } from "./openapi.js";
import { type DocumentOperation, responsesOf } from "./operations.js";
import { extensionKeys } from "./rambase-extensions.js";

/** One way in which an error is documented: the same number can stand with several statuses or wordings. */
export interface ErrorAnswer<O extends DocumentOperation = DocumentOperation> {
  readonly status: string;
  readonly message: string;
  /** In document order. */
  readonly operations: readonly O[];
}

/** An error number with everything the document says about it. */
export interface ErrorEntry<O extends DocumentOperation = DocumentOperation> {
  readonly code: number;
  /** Its name in code; empty when the document gives none. */
  readonly name: string;
  /** In the order in which the document first states them. */
  readonly answers: readonly ErrorAnswer<O>[];
}

/** Collects all documented errors from `x-rambase-errors`, ordered by number. */
export function errorIndex<O extends DocumentOperation>(
  document: OpenApiDocument,
  operations: readonly O[],
): readonly ErrorEntry<O>[] {
  const answers = new Map<number, Map<string, { status: string; message: string; operations: O[] }>>();
  for (const operation of operations) {
    for (const [status, response] of responsesOf(document, operation.operation)) {
      for (const { code, message } of documentedErrors(response)) {
        const ofCode = answers.get(code) ?? new Map();
        answers.set(code, ofCode);
        const key = `${status} ${message}`;
        const answer = ofCode.get(key) ?? { status, message, operations: [] };
        ofCode.set(key, answer);
        // One operation may state an error twice; its statements follow one another.
        if (answer.operations.at(-1) !== operation) answer.operations.push(operation);
      }
    }
  }
  return [...answers]
    .sort(([a], [b]) => a - b)
    .map(([code, ofCode]) => ({ code, name: errorName(document, code), answers: [...ofCode.values()] }));
}

function errorName(document: OpenApiDocument, code: number): string {
  const names = document[extensionKeys.errorNames];
  if (typeof names !== "object" || names === null || Array.isArray(names)) return "";
  const name: unknown = Object.hasOwn(names, code) ? Reflect.get(names, code) : undefined;
  return typeof name === "string" ? name : "";
}
