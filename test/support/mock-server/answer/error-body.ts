import { STATUS_CODES } from "node:http";
import type { DocumentedError } from "../document/documented-error.js";
import type { Violation } from "../request/violation.js";

/** An error inside an error. */
export interface InnerErrorBody {
  readonly message: string;
  readonly translatedMessage: string;
  readonly errorMessage: { readonly errorMessageId: number; readonly errorMessageLink: string };
  readonly parameters: readonly { readonly index: number; readonly value: string }[];
  readonly innerErrors: readonly InnerErrorBody[];
}

/** The API's error object, every member present. */
export interface ErrorBody extends InnerErrorBody {
  readonly httpStatusCode: number;
  readonly httpStatusDescription: string;
}

/** Number of the errors that are the mock server's own; documented ones have six digits. */
export const ownErrorCode = 1;

/** The error object of a documented error. */
export function errorBody(
  { code, status, message }: DocumentedError,
  origin: string,
  violations: readonly Violation[] = [],
): ErrorBody {
  return {
    httpStatusCode: status,
    httpStatusDescription: STATUS_CODES[status] ?? "",
    ...inner(code, message, origin, []),
    innerErrors: violations.map((violation) =>
      inner(code, `${violation.place} ${violation.message}`, origin, [violation.place]),
    ),
  };
}

/** The error object of a request that does not fit the document; names every violation. */
export function violationBody(
  operationId: string,
  violations: readonly Violation[],
  origin: string,
): ErrorBody {
  const listed = violations.map(({ place, message }) => `${place} ${message}`).join("; ");
  const message = `The request does not fit ${operationId}: ${listed}`;
  return errorBody({ code: ownErrorCode, status: 400, message }, origin, violations);
}

function inner(code: number, message: string, origin: string, values: readonly string[]): InnerErrorBody {
  return {
    message,
    translatedMessage: message,
    errorMessage: { errorMessageId: code, errorMessageLink: `${origin}/system/error-messages/${code}` },
    parameters: values.map((value, index) => ({ index: index + 1, value })),
    innerErrors: [],
  };
}
