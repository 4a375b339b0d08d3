import { asSchema } from "../../../../spec/document/boolean-schema.js";
import type { Json, OpenApiDocument, Reference } from "../../../../spec/document/openapi.js";
import { isJsonObject } from "./json-object.js";

/**
 * The object that stands where `value` says, which may be `value` itself. Throws when a reference leads
 * nowhere: the document is wrong then, and no test should go on with it.
 */
export function followReference<Part extends object>(
  document: OpenApiDocument,
  value: Part | Reference | boolean,
): Part {
  // Only schemas are written so.
  if (typeof value === "boolean") return asSchema(value) as Part;
  if (!("$ref" in value) || typeof value.$ref !== "string") return value as Part;
  const found = valueAt(document, value.$ref);
  if (!isJsonObject(found)) throw new Error(`The document refers to ${value.$ref}, which it does not hold.`);
  // A reference stands where the part itself may stand, so it leads to one of the same kind.
  return followReference(document, found as unknown as Part | Reference);
}

function valueAt(document: OpenApiDocument, reference: string): Json | undefined {
  const steps = reference.replace(/^#\//, "").split("/");
  // An OpenAPI document is JSON; its type only says more about it.
  let value: Json | undefined = document as unknown as Json;
  for (const step of steps) {
    const name = decodeURIComponent(step).replaceAll("~1", "/").replaceAll("~0", "~");
    value = isJsonObject(value) ? value[name] : undefined;
  }
  return value;
}
