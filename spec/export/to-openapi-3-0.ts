import type { Outcome } from "../../issues/issue.js";
import type { OpenApiDocument } from "../document/openapi.js";
import { convertDocument } from "./convert.js";
import { stepsTo30 } from "./to-3-0/steps.js";

/**
 * Says an OpenAPI 3.1 document in OpenAPI 3.0.3, for generators that know no newer version.
 *
 * What 3.0 has another word for is said with that word; what it cannot say is kept under an `x-` key
 * (`export/moved`) and reported as `export/weakened` where readers of the result would accept more than
 * before. A document that is in 3.0 already comes back as it is.
 *
 * @returns the 3.0 document and the issues, each with the pointer of the place in the 3.1 document
 */
export function toOpenApi30(document: OpenApiDocument): Outcome<OpenApiDocument> {
  return convertDocument(document, {
    steps: stepsTo30,
    booleanSchema: (value) => (value ? {} : { not: {} }),
  });
}
