import type { IssueCode } from "./catalogue.js";

/**
 * How much an issue matters: an `error` lost or contradicts facts, a `warning` needs a person's eye,
 * an `info` says what was done.
 */
export type Severity = "error" | "warning" | "info";

/** Where an issue was found: a line of a file, a place in a document, or both. */
export interface Place {
  readonly file?: string;
  /** 1-based line in `file`. */
  readonly line?: number;
  /** JSON pointer into the OpenAPI document, beginning with `/` (or empty for the whole document). */
  readonly pointer?: string;
  /** The text found there, shortened. */
  readonly excerpt?: string;
}

/** Something a stage has to say about its input. Stages return issues; only the edges print them. */
export interface Issue extends Place {
  readonly code: IssueCode;
  readonly severity: Severity;
  /** What is wrong and what was expected, in one sentence. */
  readonly message: string;
  /** What a person can do about it. */
  readonly fix: string;
}

/** Where an issue was found, for another one to say more about the same place. */
export function placeOf({
  code: _code,
  severity: _severity,
  message: _message,
  fix: _fix,
  ...place
}: Issue): Place {
  return place;
}

/** Whether facts were lost or contradicted, so that what follows from them may not be written. */
export function isError({ severity }: Pick<Issue, "severity">): boolean {
  return severity === "error";
}

/** Whether a guard refused something, which a person has to look at. */
export function isRefusal({ code }: Pick<Issue, "code">): boolean {
  return code.startsWith("guard/");
}

/** What a stage returns: its result, and what it has to say about the input. */
export interface Outcome<T> {
  readonly value: T;
  readonly issues: readonly Issue[];
}
