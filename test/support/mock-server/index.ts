export type { ErrorBody } from "./answer/error-body.js";
export type { MockAnswer } from "./answer/mock-answer.js";
export type { OrderedAnswer } from "./answer/ordered-answer.js";
export type { StoredList } from "./answer/stored-list.js";
export { type DescribedOperation, describedOperations } from "./document/described-operation.js";
export type { DocumentedError } from "./document/documented-error.js";
export type { RecordedRequest } from "./request/recorded-request.js";
export { type MockServer, type MockServerOptions, startMockServer } from "./start-mock-server.js";
