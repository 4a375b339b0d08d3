import type { Schema } from "../../../spec/document/openapi.js";
import type { Makers } from "../type-model.js";

/**
 * Whether who makes a value may leave a field out: the document requires a read-only one of answers only, and
 * a write-only one of requests.
 */
export function isLeftOut(schemas: readonly Schema[], makers: Makers): boolean {
  return (
    (makers !== "server" && schemas.some(({ readOnly }) => readOnly === true)) ||
    (makers !== "program" && schemas.some(({ writeOnly }) => writeOnly === true))
  );
}
