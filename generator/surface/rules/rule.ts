import type { Bump } from "../surface-change.js";

/** A kind of change of the public surface, and what it means for programs that use the SDK. */
export interface SurfaceRule {
  readonly bump: Bump;
  /** What happened, in a few words: `parameter removed`. */
  readonly says: string;
  /** Why it asks for this part of the version number, for the table of rules. */
  readonly because: string;
}
