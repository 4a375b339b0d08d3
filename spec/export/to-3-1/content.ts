import { without } from "../json-object.js";
import type { Step } from "../step.js";

/** Encoded and binary texts are told by what they hold in 3.1, and by a `format` in 3.0. */
export const withBinaryContent: Step = (schema) => {
  const { type, format } = schema;
  if (type !== "string" && !(Array.isArray(type) && type.includes("string"))) return schema;
  if (format === "byte") return { ...without(schema, "format"), contentEncoding: "base64" };
  if (format === "binary")
    return { ...without(schema, "format"), contentMediaType: "application/octet-stream" };
  return schema;
};
