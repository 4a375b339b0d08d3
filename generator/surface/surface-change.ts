import type { SurfaceRuleId } from "./rules/surface-rules.js";

/** The steps of semantic versioning, largest first. */
export const bumps = ["major", "minor", "patch"] as const;

/** The part of a version number that a change asks to be raised. */
export type Bump = (typeof bumps)[number];

/** One difference in what users of the SDK can write against. */
export interface SurfaceChange {
  /** The kind of change, from the table of rules. */
  readonly rule: SurfaceRuleId;
  readonly bump: Bump;
  /** An import path from which the changed thing can be reached: `rambase-sdk/system`. */
  readonly entry: string;
  /** The export or the type: `RoleUserAssignmentInput`; empty when the whole entry point changed. */
  readonly name: string;
  /** The member of it: `comment`. */
  readonly member?: string;
  /** A sentence for the reader of a changelog, in Markdown, with what stood there before and what after. */
  readonly message: string;
  /** As code, in one line. */
  readonly before?: string;
  /** As code, in one line. */
  readonly after?: string;
}

/** Why a version has to be raised: a kind of change, and how often it was found. */
export interface SurfaceReason {
  readonly rule: SurfaceRuleId;
  readonly bump: Bump;
  readonly says: string;
  readonly count: number;
}

/** Which part of the SDK's version number the changes ask to be raised. */
export interface SurfaceVerdict {
  readonly bump: Bump | "none";
  /** The kinds of changes that ask for this part to be raised; those that ask for less are left out. */
  readonly reasons: readonly SurfaceReason[];
}
