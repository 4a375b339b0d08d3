import type { Rule } from "./rule.js";

const refused = "What was accepted may be refused now.";
const accepted = "What was accepted still is.";

/** What is sent: rules of schemas that have no mirror, of bodies and of parameters. */
export const requestRules = {
  "request/type-changed": { severity: "breaking", bump: "major", says: "type changed", because: refused },
  "request/format-changed": { severity: "breaking", bump: "major", says: "format changed", because: refused },
  "request/enum-changed": {
    severity: "breaking",
    bump: "major",
    says: "all listed values replaced",
    because: refused,
  },
  "request/multiple-of-changed": {
    severity: "breaking",
    bump: "major",
    says: "step of numbers changed",
    because: refused,
  },
  "request/pattern-changed": {
    severity: "breaking",
    bump: "major",
    says: "pattern changed",
    because: "Which texts the two patterns have in common cannot be told; some may be refused now.",
  },
  "request/constraint-changed": {
    severity: "breaking",
    bump: "major",
    says: "rule changed",
    because: refused,
  },
  "request/discriminator-changed": {
    severity: "breaking",
    bump: "major",
    says: "discriminator changed",
    because: "The server tells the alternatives apart by something else.",
  },
  "request/default-added": {
    severity: "warning",
    bump: "minor",
    says: "default added",
    because: "It may only be documented now, or the server may do something else without the value.",
  },
  "request/default-changed": {
    severity: "breaking",
    bump: "major",
    says: "default changed",
    because: "The same request without the value does something else.",
  },
  "request/default-removed": {
    severity: "warning",
    bump: "minor",
    says: "default removed",
    because: "What the server does without the value is no longer known.",
  },
  "request/required-property-added": {
    severity: "breaking",
    bump: "major",
    says: "new required field",
    because: "Requests that do not know the field are refused.",
  },
  "request/property-added": {
    severity: "info",
    bump: "minor",
    says: "new optional field",
    because: accepted,
  },
  "request/property-removed": {
    severity: "breaking",
    bump: "major",
    says: "field removed",
    because: "Requests with the field may still be accepted, but what is sent in it is lost.",
  },
  "request/property-refused": {
    severity: "breaking",
    bump: "major",
    says: "field removed, and unlisted fields are forbidden",
    because: "Requests with the field are refused.",
  },
  "request/property-became-required": {
    severity: "breaking",
    bump: "major",
    says: "became required",
    because: "Requests without the field are refused.",
  },
  "request/property-became-optional": {
    severity: "info",
    bump: "minor",
    says: "became optional",
    because: accepted,
  },
  "request/property-hidden": {
    severity: "breaking",
    bump: "major",
    says: "became read-only",
    because: "What is sent in the field no longer counts.",
  },
  "request/property-shown": {
    severity: "info",
    bump: "minor",
    says: "is no longer read-only",
    because: "The field may be sent now.",
  },
  "request/body-required-added": {
    severity: "breaking",
    bump: "major",
    says: "request body added, which is required",
    because: "Requests without a body are refused.",
  },
  "request/body-added": {
    severity: "info",
    bump: "minor",
    says: "request body added, which is optional",
    because: accepted,
  },
  "request/body-removed": {
    severity: "breaking",
    bump: "major",
    says: "request body removed",
    because: "What is sent is refused or lost.",
  },
  "request/body-became-required": {
    severity: "breaking",
    bump: "major",
    says: "became required",
    because: "Requests without a body are refused.",
  },
  "request/body-became-optional": {
    severity: "info",
    bump: "minor",
    says: "became optional",
    because: accepted,
  },
  "request/media-type-added": {
    severity: "info",
    bump: "minor",
    says: "media type added",
    because: accepted,
  },
  "request/media-type-removed": {
    severity: "breaking",
    bump: "major",
    says: "media type removed",
    because: "Bodies of that type are refused.",
  },
} as const satisfies { readonly [id: string]: Rule };
