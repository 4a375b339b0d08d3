/** What users of the SDK may rely on. Generated code also uses `internal.ts`. */
export { accessToken } from "./auth/access-token.js";
export { authorizationCode } from "./auth/authorization-code.js";
export {
  type AuthorizationPage,
  type AuthorizationRequest,
  authorizationPage,
} from "./auth/authorization-page.js";
export { clientCredentials } from "./auth/client-credentials.js";
export type {
  Auth,
  ClientCredentials,
  CodeCredentials,
  PasswordCredentials,
  RefreshCredentials,
  TokenCredentials,
  TokenListener,
  Tokens,
} from "./auth/credentials.js";
export { logOut } from "./auth/log-out.js";
export { noLogin } from "./auth/no-login.js";
export { passwordLogin } from "./auth/password-login.js";
export { refreshLogin } from "./auth/refresh-login.js";
export type { LoginConnection, LoginMethod, TokenSource } from "./auth/token-source.js";
export { batch } from "./batch/batch.js";
export type { BatchCalls, BatchOutcome, BatchResults } from "./batch/batch-results.js";
export { type ApiCall, callOperation } from "./call/call-operation.js";
export { followLink, type LinkOptions } from "./call/follow-link.js";
export type {
  CallOptions,
  EncodedParameter,
  ListOptions,
  Method,
  OperationInput,
  OperationSpec,
} from "./call/operation.js";
export type { AnsweredCall, RawResponse } from "./call/send.js";
export type { CheckAnswer, ResponseValidators } from "./client/check-answer.js";
export { type AnyClient, createClient } from "./client/client.js";
export type { ClientOptions, CoreOptions } from "./client/client-options.js";
export { RamBaseClient } from "./client/rambase-client.js";
export { type SharedLoginOptions, withOptions } from "./client/with-options.js";
export { type CustomFields, customFieldsOf } from "./custom-fields/custom-fields.js";
export type {
  DateInput,
  DateText,
  DateTimeInput,
  DateTimeText,
  TimeInput,
  TimeText,
} from "./dates/date-texts.js";
export { fromDateTime, toDate, toDateTime, toTime } from "./dates/date-time.js";
export {
  type DomainField,
  type DomainValue,
  type DomainValuesOptions,
  domainValues,
} from "./domain-values/domain-values.js";
export { AbortError } from "./errors/abort-error.js";
export { ApiError, type OpenCode } from "./errors/api-error.js";
export { AuthenticationError, type LoginTarget } from "./errors/authentication-error.js";
export { ConnectionError } from "./errors/connection-error.js";
export type { ErrorDetails, ErrorParameter } from "./errors/error-details.js";
export type { ErrorGuard, NumberedError } from "./errors/error-guard.js";
export { OperationFailedError } from "./errors/operation-failed-error.js";
export { RamBaseError } from "./errors/rambase-error.js";
export { TimeoutError } from "./errors/timeout-error.js";
export { type Checked, ValidationError } from "./errors/validation-error.js";
export { Condition } from "./filter/condition.js";
export type {
  AnyField,
  BooleanField,
  ComparableField,
  NumberField,
  TextField,
} from "./filter/filter-field.js";
export { type AnyFields, type AnyNamedFilters, type Filter, filterText } from "./filter/filter-text.js";
export type {
  FailureEvent,
  Hooks,
  InvalidResponseEvent,
  RequestEvent,
  ResponseEvent,
  RetryEvent,
} from "./http/hooks.js";
export type { Fetch } from "./http/http-request.js";
export { type Logger, type LogLine, logTo } from "./http/log-to.js";
export {
  type Interceptor,
  intercept,
  type OutgoingRequest,
  type SendOn,
} from "./intercept/intercept.js";
export { listItems } from "./list/list-items.js";
export type { Page, Paging } from "./list/page.js";
export { PagedList } from "./list/paged-list.js";
export { type ExactNumbers, exactJson } from "./numbers/exact-json.js";
export { exactNumber } from "./numbers/exact-number.js";
export { OperationHandle, type WaitOptions } from "./operations/operation-handle.js";
export type { OperationState } from "./operations/operation-instance.js";
export { type ResumeOptions, resumeOperation } from "./operations/resume-operation.js";
export { startOperation } from "./operations/start-operation.js";
export { type BodySpec, type EncodedBody, jsonBody, otherBody } from "./request/body.js";
export { type FieldNames, fieldNames, type OrderBy, type Select } from "./request/field-names.js";
export { formBody } from "./request/form-body.js";
export type { GivenHeaders } from "./request/headers.js";
export type { Only } from "./request/only.js";
export type { Selected, SelectedList, SelectedPage } from "./request/selected.js";
export type { Schema } from "./schema.js";
export type { StandardIssue, StandardResult, StandardSchema } from "./standard-schema.js";
export { isDate } from "./validate/is-date.js";
export { isDateTime } from "./validate/is-date-time.js";
export { isTime } from "./validate/is-time.js";
export type { Path, Validate, Violation } from "./violation.js";
export type { SignatureEncoding } from "./webhook/signature-bytes.js";
export { type SignedWebhook, verifyWebhook } from "./webhook/verify-webhook.js";
export type { WebhookBody } from "./webhook/webhook-body.js";
export { readWebhookEvent, type WebhookEvent } from "./webhook/webhook-event.js";
