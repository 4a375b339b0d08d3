import type { Json } from "../../../../spec/document/openapi.js";

/** A JSON object that can be read by any name. */
export type JsonObject = { readonly [name: string]: Json };

/** Whether a value is an object, not a list and not null. */
export function isJsonObject(value: Json | undefined): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
