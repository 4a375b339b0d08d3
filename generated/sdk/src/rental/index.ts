// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { RentalResource } from "./rental.js";
export { listContracts } from "./contracts.js";
export type { ListContractsOptions, RentalContractsResource } from "./contracts.js";
