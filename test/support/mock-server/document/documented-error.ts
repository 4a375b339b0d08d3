import type { Response } from "../../../../spec/document/openapi.js";
import { isJsonObject } from "./json-object.js";

/** An error that the document lists for an operation. */
export interface DocumentedError {
  readonly code: number;
  readonly status: number;
  readonly message: string;
}

/** The errors under `x-rambase-errors` of an operation's responses. */
export function documentedErrors(
  responses: readonly (readonly [status: number, response: Response])[],
): readonly DocumentedError[] {
  return responses.flatMap(([status, response]) => {
    const listed = response["x-rambase-errors"];
    return (Array.isArray(listed) ? listed : []).filter(isJsonObject).map(({ code, message }) => ({
      code: Number(code),
      status,
      message: String(message),
    }));
  });
}
