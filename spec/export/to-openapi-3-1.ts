import type { OpenApiDocument } from "../document/openapi.js";
import { convertDocument } from "./convert.js";
import type { Step } from "./step.js";
import { withBinaryContent } from "./to-3-1/content.js";
import { withExamples } from "./to-3-1/examples.js";
import { withExclusiveNumbers } from "./to-3-1/exclusive-bounds.js";
import { withNullType } from "./to-3-1/null-type.js";
import { withoutRulesBeside } from "./to-3-1/reference.js";

const withVersion: Step = (document) => ({ ...document, openapi: "3.1.0" });

/**
 * Says an OpenAPI 3.0 document in OpenAPI 3.1, which has words for all that 3.0 can say. A document that is
 * in 3.1 already comes back as it is.
 */
export function toOpenApi31(document: OpenApiDocument): OpenApiDocument {
  if (!document.openapi.startsWith("3.0.")) return document;
  const schema = [withoutRulesBeside, withNullType, withExclusiveNumbers, withExamples, withBinaryContent];
  return convertDocument(document, { steps: { document: [withVersion], schema } }).value;
}
