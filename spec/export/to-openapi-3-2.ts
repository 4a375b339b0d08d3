import type { OpenApiDocument } from "../document/openapi.js";
import { convertDocument } from "./convert.js";
import type { Step } from "./step.js";
import { withNodeType } from "./to-3-2/xml.js";
import { toOpenApi31 } from "./to-openapi-3-1.js";

const withVersion: Step = (document) => ({ ...document, openapi: "3.2.0" });

/**
 * Says an OpenAPI 3.0 or 3.1 document in OpenAPI 3.2, with its words for what it calls deprecated in theirs.
 */
export function toOpenApi32(document: OpenApiDocument): OpenApiDocument {
  const steps = { document: [withVersion], xml: [withNodeType] };
  return convertDocument(toOpenApi31(document), { steps }).value;
}
