import type { SurfaceRule } from "./rule.js";

/** Whole operations, each with its function, its method and the types that only serve it. */
export const operationRules = {
  "operation/added": {
    bump: "minor",
    says: "operation added",
    because: "Programs that compiled still do.",
  },
  "operation/removed": {
    bump: "major",
    says: "operation removed",
    because: "Programs that call it do not compile.",
  },
  "operation/moved": {
    bump: "major",
    says: "operation moved",
    because: "Programs that call it in its old place do not compile.",
  },
} as const satisfies { readonly [id: string]: SurfaceRule };
