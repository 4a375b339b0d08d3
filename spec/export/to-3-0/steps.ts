import type { Kind } from "../shape.js";
import type { Step } from "../step.js";
import { withAnyAnswer } from "./answer-steps.js";
import {
  withDocumentVersion,
  withoutSharedPathItems,
  withPaths,
  withWebhooksAside,
} from "./document-steps.js";
import { withLicenseAddress, withoutInfoSummary } from "./info-steps.js";
import { withInlinedPathItem, withResponses } from "./operation-steps.js";
import { withBareReference } from "./reference-steps.js";
import { withArrayItems, withoutTuples } from "./schema/arrays.js";
import { withBooleanBounds } from "./schema/bounds.js";
import { withEnumForConst, withSingleExample } from "./schema/constants.js";
import { withoutContentKeywords } from "./schema/content.js";
import { withNewKeywordsAside } from "./schema/new-keywords.js";
import { withoutNullAlternative } from "./schema/null-alternative.js";
import { withReferenceInAllOf } from "./schema/reference.js";
import { withSingleType } from "./schema/types.js";
import { withHttpScheme } from "./security-steps.js";
import { withNamedWrappers } from "./wrapper-steps.js";

/** What is done to each kind of object, in this order. */
export const stepsTo30: { readonly [kind in Kind]: readonly Step[] } = {
  callback: [],
  components: [withoutSharedPathItems],
  document: [withDocumentVersion, withPaths, withWebhooksAside],
  encoding: [],
  header: [withBareReference],
  info: [withoutInfoSummary, withLicenseAddress],
  mediaType: [],
  operation: [withResponses, withAnyAnswer, withNamedWrappers],
  parameter: [withBareReference],
  pathItem: [withInlinedPathItem],
  requestBody: [withBareReference],
  response: [withBareReference],
  schema: [
    withReferenceInAllOf,
    withoutNullAlternative,
    withEnumForConst,
    withoutTuples,
    withSingleType,
    withArrayItems,
    withBooleanBounds,
    withSingleExample,
    withoutContentKeywords,
    withNewKeywordsAside,
  ],
  securityScheme: [withBareReference, withHttpScheme],
  xml: [],
};
