import { createHash } from "node:crypto";
import { jsonText } from "../document/json-text.js";
import type { OpenApiDocument } from "../document/openapi.js";

/** A digest of what a document states, whatever form it is stored in. */
export function documentDigest(document: OpenApiDocument): string {
  return createHash("sha256").update(jsonText(document)).digest("hex");
}
