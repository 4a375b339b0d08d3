import type { UniqueNames } from "../../model/naming/unique-names.js";
import type { Imports } from "../code/imports.js";

/** A value that is being checked: the code that names it, and the code of its place. */
export interface Subject {
  /** An expression without side effects. */
  readonly value: string;
  /** Steps from the function's own `path` to the value, each as code. */
  readonly steps: readonly string[];
  /** Columns by which the statements about it are indented. */
  readonly indent: number;
}

/** What printing the checks of one function needs. */
export interface CheckScope {
  readonly imports: Imports;
  /** Names of the locals of the function. */
  readonly locals: UniqueNames;
}

/** The code of a subject's path. */
export function pathCode({ steps }: Subject): string {
  return steps.length === 0 ? "path" : `[...path, ${steps.join(", ")}]`;
}

/** The same value, inside one more pair of braces. */
export function inBraces(subject: Subject): Subject {
  return { ...subject, indent: subject.indent + 2 };
}
