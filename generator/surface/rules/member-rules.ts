import type { SurfaceRule } from "./rule.js";

const compiles = "Programs that compiled still do.";
const mustPass = "Programs that do not pass it do not compile.";
const mayMiss = "Programs that read it meet `undefined`.";

/** Members and types, by who makes the value: programs (`input`), the SDK (`output`), or whoever. */
export const memberRules = {
  "member/removed": {
    bump: "major",
    says: "member removed",
    because: "Programs that name it do not compile.",
  },
  "member/kind-changed": {
    bump: "major",
    says: "another kind of member",
    because: "A property is not called as a method is.",
  },
  "member/made-readonly": {
    bump: "major",
    says: "member made read-only",
    because: "Programs that set it do not compile.",
  },
  "member/made-writable": { bump: "minor", says: "member made writable", because: compiles },
  "input/optional-added": { bump: "minor", says: "optional member added", because: compiles },
  "input/required-added": { bump: "major", says: "required member added", because: mustPass },
  "input/made-optional": { bump: "minor", says: "member made optional", because: compiles },
  "input/made-required": { bump: "major", says: "member made required", because: mustPass },
  "input/type-widened": { bump: "minor", says: "more is accepted", because: compiles },
  "input/type-narrowed": {
    bump: "major",
    says: "less is accepted",
    because: "Programs that pass what is no longer accepted do not compile.",
  },
  "output/added": { bump: "minor", says: "member added", because: compiles },
  "output/made-optional": { bump: "major", says: "member may be missing", because: mayMiss },
  "output/made-required": { bump: "minor", says: "member always there", because: compiles },
  "output/type-widened": {
    bump: "major",
    says: "more may come",
    because: "Programs that handle every case of before lack one.",
  },
  "output/type-narrowed": { bump: "minor", says: "less may come", because: compiles },
  "type/known-values": {
    bump: "minor",
    says: "known values of an open type changed",
    because: "Any other value was allowed before and is now; only completion in editors changes.",
  },
  "type/changed": {
    bump: "major",
    says: "another type",
    because: "Programs that rely on the type do not compile.",
  },
  "heritage/added": { bump: "minor", says: "extends one more type", because: compiles },
  "heritage/removed": {
    bump: "major",
    says: "no longer extends a type",
    because: "Programs that pass it as that type do not compile.",
  },
  "input/heritage-added": {
    bump: "major",
    says: "extends one more type, which programs have to satisfy",
    because: mustPass,
  },
} as const satisfies { readonly [id: string]: SurfaceRule };
