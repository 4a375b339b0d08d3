import type { Rule } from "./rule.js";

/** Parameters; what their schemas allow is judged by the rules of requests. */
export const parameterRules = {
  "parameter/required-added": {
    severity: "breaking",
    bump: "major",
    says: "new required parameter",
    because: "Requests that do not know the parameter are refused.",
  },
  "parameter/added": {
    severity: "info",
    bump: "minor",
    says: "new optional parameter",
    because: "What was accepted still is.",
  },
  "parameter/removed": {
    severity: "breaking",
    bump: "major",
    says: "parameter removed",
    because: "What is sent in it is refused or no longer counts.",
  },
  "parameter/became-required": {
    severity: "breaking",
    bump: "major",
    says: "became required",
    because: "Requests without it are refused.",
  },
  "parameter/became-optional": {
    severity: "info",
    bump: "minor",
    says: "became optional",
    because: "What was accepted still is.",
  },
  "parameter/serialization-changed": {
    severity: "breaking",
    bump: "major",
    says: "written in another way",
    because: "The same value is another text in the request.",
  },
  "parameter/serialization-widened": {
    severity: "info",
    bump: "minor",
    says: "may be written in more ways",
    because: "What was accepted still is.",
  },
  "parameter/renamed-in-path": {
    severity: "info",
    bump: "patch",
    says: "path parameter renamed",
    because: "The address is the same; only generated code may show the name.",
  },
  "parameter/placeholder-changed": {
    severity: "info",
    bump: "patch",
    says: "placeholder in the documentation changed",
    because: "It stands in the documentation only.",
  },
  "parameter/deprecated": {
    severity: "warning",
    bump: "minor",
    says: "deprecated",
    because: "It still works, and will not for ever.",
  },
  "parameter/undeprecated": {
    severity: "info",
    bump: "patch",
    says: "no longer deprecated",
    because: "Nothing that worked stops.",
  },
} as const satisfies { readonly [id: string]: Rule };
