import type { Operation, Response } from "../../../spec/document/openapi.js";
import { below } from "../document/json-pointer.js";
import type { Found, References } from "../document/references.js";

/** A response, and the status under which it stands: three digits, a range (`2XX`) or `default`. */
export interface StatedResponse {
  readonly status: string;
  readonly found: Found<Response>;
}

/** The responses of an operation, in the order of the document. */
export function readResponses(
  operation: Operation,
  pointer: string,
  references: References,
): readonly StatedResponse[] {
  return Object.entries(operation.responses ?? {}).flatMap(([status, node]) => {
    const found = references.follow<Response>(node, below(pointer, "responses", status));
    return found === undefined ? [] : [{ status, found }];
  });
}

export function isSuccess({ status }: StatedResponse): boolean {
  return /^2/.test(status);
}

/** Whether an answer with this status is an error of a number that documents can say more of. */
export function isFailure({ status }: StatedResponse): boolean {
  return /^[345]\d\d$/.test(status);
}
