import type { SurfaceRule } from "./rule.js";

const compiles = "Programs that compiled still do.";
const notFound = "The import fails.";

/** What can be imported, and from where. */
export const exportRules = {
  "entry/added": { bump: "minor", says: "entry point added", because: compiles },
  "entry/removed": { bump: "major", says: "entry point removed", because: notFound },
  "export/added": { bump: "minor", says: "export added", because: compiles },
  "export/removed": { bump: "major", says: "export removed", because: notFound },
  "export/moved": {
    bump: "major",
    says: "export moved to another entry point",
    because: "The import fails until it names the other entry point.",
  },
  "export/kind-changed": {
    bump: "major",
    says: "another kind of export",
    because: "A type cannot be called, and a function cannot be extended.",
  },
  "constant/added": { bump: "minor", says: "constant added", because: compiles },
  "constant/removed": {
    bump: "major",
    says: "constant removed",
    because: "Programs that name it do not compile.",
  },
  "constant/changed": {
    bump: "major",
    says: "value of a constant changed",
    because: "Programs that compare with it mean something else.",
  },
  "errors/documented": {
    bump: "minor",
    says: "documented errors of an operation changed",
    because: "`error.code` stays open for numbers that nobody documented, so that comparisons compile.",
  },
} as const satisfies { readonly [id: string]: SurfaceRule };
