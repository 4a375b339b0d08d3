import type { OpenApiDocument, RequestBody, Schema } from "../../../../spec/document/openapi.js";
import { followReference } from "../document/follow-reference.js";
import { contentType, isJson } from "./content-type.js";
import type { ReceivedRequest } from "./received-request.js";
import type { SchemaCheck } from "./schema-check.js";
import type { Violation } from "./violation.js";

/** Every way in which a body does not fit what an operation takes. Only JSON is looked into. */
export function checkBody(
  described: RequestBody | undefined,
  request: ReceivedRequest,
  document: OpenApiDocument,
  check: SchemaCheck,
): readonly Violation[] {
  if (request.text === "") return described?.required ? [{ place: "body", message: "is missing" }] : [];
  if (described === undefined) return [{ place: "body", message: "is not taken by this operation" }];
  const type = contentType(request);
  const media = described.content[type];
  if (media === undefined) {
    const taken = Object.keys(described.content).join(" or ");
    return [{ place: "header.content-type", message: `must be ${taken}, not ${type || "left out"}` }];
  }
  if (!isJson(type) || media.schema === undefined) return [];
  let value: unknown;
  try {
    value = JSON.parse(request.text);
  } catch {
    return [{ place: "body", message: "is not JSON" }];
  }
  return [
    ...check(media.schema, value, "body"),
    ...besideRoot(followReference(document, media.schema), value),
  ];
}

/** Schemas let unknown members pass; beside a JSON root they are a body whose root was forgotten. */
function besideRoot(schema: Schema, value: unknown): readonly Violation[] {
  if (schema["x-rambase-root"] !== true || typeof value !== "object" || value === null) return [];
  const roots = Object.keys(schema.properties ?? {});
  return Object.keys(value)
    .filter((name) => !roots.includes(name))
    .map((name) => ({ place: `body.${name}`, message: `stands beside the root ${roots.join(", ")}` }));
}
