import { ApiError } from "../errors/api-error.js";
import type { Answer } from "./answer.js";
import { apiErrorOf } from "./api-error-of.js";

/** The error of an answer that is a success by its status, and JSON, but of no use; without its secrets. */
export function uselessAnswer(answer: Answer, operation: string, message: string): ApiError {
  // An error is not made with its headers among what is copied of it: logs and JSON leave them out.
  return new ApiError({ ...apiErrorOf(answer, operation), headers: answer.headers, message });
}
