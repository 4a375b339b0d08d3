import type { Rule } from "./rule.js";

const stillWorks = "Nothing that worked stops.";

/** Operations: whether they are there, how they are named, and what RamBase says about them. */
export const operationRules = {
  "operation/added": { severity: "info", bump: "minor", says: "operation added", because: stillWorks },
  "operation/removed": {
    severity: "breaking",
    bump: "major",
    says: "operation removed",
    because: "Calls fail.",
  },
  "operation/moved": {
    severity: "breaking",
    bump: "major",
    says: "moved",
    because: "Calls of the old address fail; the `operationId` tells that it is the same one.",
  },
  "operation/deprecated": {
    severity: "warning",
    bump: "minor",
    says: "deprecated",
    because: "It still works, and will not for ever.",
  },
  "operation/undeprecated": {
    severity: "info",
    bump: "patch",
    says: "no longer deprecated",
    because: stillWorks,
  },
  "operation/sunset-added": {
    severity: "warning",
    bump: "minor",
    says: "day of its end announced",
    because: "It still works, until then.",
  },
  "operation/sunset-earlier": {
    severity: "breaking",
    bump: "major",
    says: "ends earlier than announced",
    because: "Who planned with the first date has less time.",
  },
  "operation/sunset-later": {
    severity: "info",
    bump: "patch",
    says: "ends later than announced",
    because: stillWorks,
  },
  "operation/sunset-removed": {
    severity: "info",
    bump: "patch",
    says: "day of its end withdrawn",
    because: stillWorks,
  },
  "operation/deprecation-details": {
    severity: "info",
    bump: "patch",
    says: "details of its deprecation changed",
    because: stillWorks,
  },
  "operation/id-changed": {
    severity: "warning",
    bump: "minor",
    says: "operationId changed",
    because: "Calls are the same; generated code has another name.",
  },
  "operation/id-added": {
    severity: "info",
    bump: "patch",
    says: "operationId added",
    because: stillWorks,
  },
  "operation/id-removed": {
    severity: "warning",
    bump: "minor",
    says: "operationId removed",
    because: "Calls are the same; generated code has another name.",
  },
  "operation/tag-added": { severity: "info", bump: "patch", says: "tag added", because: stillWorks },
  "operation/tag-removed": { severity: "info", bump: "patch", says: "tag removed", because: stillWorks },
  "operation/resource-version": {
    severity: "warning",
    bump: "minor",
    says: "version of the resource changed",
    because: "The vendor counts it up when something changes; look at what else changed.",
  },
  "operation/other-version-added": {
    severity: "info",
    bump: "patch",
    says: "another version is documented, too",
    because: stillWorks,
  },
  "operation/other-version-removed": {
    severity: "warning",
    bump: "minor",
    says: "another version is no longer documented",
    because: "Clients that ask for that version may meet the latest one instead.",
  },
  "operation/resource": {
    severity: "warning",
    bump: "minor",
    says: "belongs to another resource",
    because: "The address may do something else.",
  },
  "operation/number": {
    severity: "warning",
    bump: "minor",
    says: "number of the API operation changed",
    because: "The address may do something else.",
  },
  "operation/page-size-lowered": {
    severity: "breaking",
    bump: "major",
    says: "largest page size lowered",
    because: "Requests for larger pages are refused.",
  },
  "operation/page-size-raised": {
    severity: "info",
    bump: "minor",
    says: "largest page size raised",
    because: stillWorks,
  },
  "operation/paging-added": {
    severity: "info",
    bump: "minor",
    says: "largest page size stated",
    because: stillWorks,
  },
  "operation/paging-removed": {
    severity: "warning",
    bump: "minor",
    says: "largest page size no longer stated",
    because: "Whether the list can be paged is no longer known.",
  },
  "operation/rows-changed": {
    severity: "info",
    bump: "patch",
    says: "listed filters, sortings or operations changed",
    because: "Their form is not settled; look at the page.",
  },
  "operation/custom-fields-added": {
    severity: "info",
    bump: "minor",
    says: "custom fields supported",
    because: stillWorks,
  },
  "operation/custom-fields-removed": {
    severity: "warning",
    bump: "minor",
    says: "custom fields no longer supported",
    because: "What is sent in them may be lost or refused, and answers may lack them.",
  },
  "operation/answer-documented": {
    severity: "info",
    bump: "patch",
    says: "whether its page shows the answer changed",
    because: "What is known of the answer is compared by itself.",
  },
  "operation/page-moved": {
    severity: "info",
    bump: "patch",
    says: "address of the documentation page changed",
    because: stillWorks,
  },
  "operation/page-details": {
    severity: "info",
    bump: "patch",
    says: "statement about the resource changed",
    because: stillWorks,
  },
  "operation/callbacks-changed": {
    severity: "warning",
    bump: "minor",
    says: "callbacks changed",
    because: "What the server calls has to be compared by a person.",
  },
} as const satisfies { readonly [id: string]: Rule };
