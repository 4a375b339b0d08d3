import type { Schema } from "./openapi.js";

const anything: Schema = {};
const nothing: Schema = { not: {} };

/** Whether a schema is written `false`: nothing satisfies it. */
export function isNothing(schema: Schema | boolean | undefined): boolean {
  return schema === false;
}

/** In 3.1 a schema may be written `true` (anything) or `false` (nothing); who reads one sees an object. */
export function asSchema(schema: Schema | boolean): Schema {
  if (typeof schema !== "boolean") return schema;
  return schema ? anything : nothing;
}
