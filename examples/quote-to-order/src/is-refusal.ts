import { ApiError, AuthenticationError, OperationFailedError, type RamBaseError } from "rambase-sdk";

/**
 * Whether nothing is under way after this error of a start, because there was no token for it, or because the
 * API itself says so. A gateway's word says nothing about what the server behind it did.
 */
export function isRefusal(error: RamBaseError): boolean {
  if (error instanceof AuthenticationError || error.operation === "requestAccessToken") return true;
  if (error instanceof OperationFailedError) return true;
  if (!(error instanceof ApiError) || error.code === undefined) return false;
  return error.status >= 400 && error.status < 500;
}
