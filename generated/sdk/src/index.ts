// Made by rambase-openapi from the OpenAPI document; edit that instead.

export { RamBase } from "./client.js";
export * from "./core.js";
