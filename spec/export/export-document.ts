import type { Outcome } from "../../issues/issue.js";
import type { OpenApiDocument } from "../document/openapi.js";
import { toOpenApi30 } from "./to-openapi-3-0.js";
import { toOpenApi31 } from "./to-openapi-3-1.js";
import { toOpenApi32 } from "./to-openapi-3-2.js";

const ways = {
  "3.0": toOpenApi30,
  "3.1": (document: OpenApiDocument) => ({ value: toOpenApi31(document), issues: [] }),
  "3.2": (document: OpenApiDocument) => ({ value: toOpenApi32(document), issues: [] }),
} as const;

/** A version of OpenAPI that a document can be written in. */
export type Target = keyof typeof ways;

/** All of them, the oldest first. */
export const targets = Object.keys(ways) as readonly Target[];

/**
 * Says a document of OpenAPI 3.0 or 3.1 in another version.
 *
 * @returns the document and what the other version could not hold, each with the pointer of its place
 */
export function exportDocument(document: OpenApiDocument, target: Target): Outcome<OpenApiDocument> {
  return ways[target](document);
}
