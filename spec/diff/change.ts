import type { Json } from "../document/openapi.js";
import type { Source } from "../evidence/evidence.js";
import type { RuleId } from "./rules/all-rules.js";

/**
 * What a change does to who uses the API: `breaking` stops code that worked, a `warning` may surprise it, an
 * `info` leaves it alone.
 */
export type ChangeSeverity = "breaking" | "warning" | "info";

/** The part of a version number that a change asks to be raised. */
export type Bump = "major" | "minor" | "patch";

/** Who made a change: the pages, the program that reads them, or a correction in an overlay. */
export type Cause = "pages" | "parser" | "corrections" | "unknown";

/** An operation as a person names it. */
export interface OperationName {
  readonly method: string;
  readonly path: string;
  readonly operationId?: string;
}

/** One difference in meaning between two documents. */
export interface Change {
  readonly rule: RuleId;
  readonly severity: ChangeSeverity;
  readonly bump: Bump;
  /** What changed, in words: `request body user.userId`. */
  readonly subject: string;
  /** The thing is read-only and sent, or write-only and received: it takes no part there. */
  readonly isDormant?: true;
  /** How it changed, in words, with the values before and after. */
  readonly message: string;
  /** JSON pointer into the old document; absent where the old document has nothing of the kind. */
  readonly old?: string;
  /** JSON pointer into the new document; absent where the new document has nothing of the kind. */
  readonly new?: string;
  /**
   * What the old document had, whole, as far as the rule shows values; absent where it had nothing of the
   * kind. A description is what its CommonMark reads like, or stands as it is where both read the same.
   */
  readonly before?: Json;
  /** What the new document has, likewise. */
  readonly after?: Json;
  /** The operations that it touches, in the order of paths; empty when it touches the document as a whole. */
  readonly operations: readonly OperationName[];
}

/** What stands behind one side of a change. */
export interface ChangeEvidence {
  /** The place whose evidence it is: that of the change, or the nearest one around it. */
  readonly pointer: string;
  readonly source: Source;
  /** How many more sources the evidence file lists for the place. */
  readonly more: number;
}

/** A change, with who made it and the lines behind it. */
export interface ExplainedChange extends Change {
  readonly cause: Cause;
  readonly oldEvidence?: ChangeEvidence;
  readonly newEvidence?: ChangeEvidence;
}
