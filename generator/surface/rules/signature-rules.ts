import type { SurfaceRule } from "./rule.js";

const compiles = "Programs that compiled still do.";

/** Functions, methods and constructors; `callback` is said of functions that programs pass to the SDK. */
export const signatureRules = {
  "parameter/optional-added": {
    bump: "minor",
    says: "optional parameter added at the end",
    because: compiles,
  },
  "parameter/required-added": {
    bump: "major",
    says: "required parameter added",
    because: "Calls without it do not compile.",
  },
  "parameter/inserted": {
    bump: "major",
    says: "parameter added before others",
    because: "Calls pass what comes after it in its place.",
  },
  "parameter/removed": {
    bump: "major",
    says: "parameter removed",
    because: "Calls that pass it do not compile.",
  },
  "parameter/made-optional": { bump: "minor", says: "parameter made optional", because: compiles },
  "parameter/made-required": {
    bump: "major",
    says: "parameter made required",
    because: "Calls without it do not compile.",
  },
  "callback/parameter-added": {
    bump: "minor",
    says: "callback is passed one more value",
    because: "A function may take fewer parameters than it is passed.",
  },
  "callback/parameter-removed": {
    bump: "major",
    says: "callback is passed one value less",
    because: "A function that takes it does not fit.",
  },
  "overload/added": { bump: "minor", says: "another way to call", because: compiles },
  "overload/removed": {
    bump: "major",
    says: "a way to call removed",
    because: "Calls of that form do not compile.",
  },
  "type-parameter/optional-added": {
    bump: "minor",
    says: "type parameter with a default added",
    because: compiles,
  },
  "type-parameter/changed": {
    bump: "major",
    says: "type parameters changed",
    because: "Programs that pass type arguments do not compile.",
  },
} as const satisfies { readonly [id: string]: SurfaceRule };
