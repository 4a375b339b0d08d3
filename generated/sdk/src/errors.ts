// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { CatalogueEntry } from "./error-catalogue.js";
export { errorCatalogue } from "./error-catalogue.js";
export type { ErrorParametersOf, ErrorsOf } from "./error-codes.js";
export { ErrorCode, isErrorOf } from "./error-codes.js";
