/** What users of the SDK may rely on. Generated code also uses `internal.ts`. */
export type {
  Auth,
  ClientCredentials,
  PasswordCredentials,
  RefreshCredentials,
  TokenCredentials,
  TokenListener,
  Tokens,
} from "./auth/credentials.js";
export { RamBaseClient } from "./client.js";
export type { ClientOptions } from "./client-options.js";
export { AbortError } from "./errors/abort-error.js";
export { ApiError, type OpenCode } from "./errors/api-error.js";
export { AuthenticationError, type LoginTarget } from "./errors/authentication-error.js";
export { ConnectionError } from "./errors/connection-error.js";
export type { ErrorDetails, ErrorParameter } from "./errors/error-details.js";
export { OperationFailedError } from "./errors/operation-failed-error.js";
export { RamBaseError } from "./errors/rambase-error.js";
export { TimeoutError } from "./errors/timeout-error.js";
export { ValidationError } from "./errors/validation-error.js";
export type {
  Hooks,
  InvalidResponseEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./http/hooks.js";
export type { Fetch } from "./http/http-request.js";
export type { Page, Paging } from "./list/page.js";
export { PagedList } from "./list/paged-list.js";
export type { CallOptions, ListOptions } from "./operation.js";
export { OperationHandle, type WaitOptions } from "./operations/operation-handle.js";
export type { ResponseValidators } from "./request/check-answer.js";
export type { Schema } from "./schema.js";
export type { StandardIssue, StandardResult, StandardSchema } from "./standard-schema.js";
export type { Path, Validate, Violation } from "./violation.js";
