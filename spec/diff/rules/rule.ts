import type { Bump, ChangeSeverity } from "../change.js";

/** A kind of change, and what it means for who uses the API. */
export interface Rule {
  readonly severity: ChangeSeverity;
  readonly bump: Bump;
  /** What happened, as a message says it after the name of the thing: `maximum lowered`. */
  readonly says: string;
  /** Why it has this severity, for the table of rules. */
  readonly because: string;
}
