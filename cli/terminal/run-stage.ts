import { isError, type Outcome } from "../../issues/issue.js";
import type { Terminal } from "./terminal.js";

/** A part of a longer command, as a person sees it. */
export interface Stage<T> {
  /** What is being done: `Checking the document`. */
  readonly doing: string;
  readonly run: () => Outcome<T> | Promise<Outcome<T>>;
  /** What was done: `Checked the document`. */
  readonly done: (value: T) => string;
}

/**
 * Runs a part of a longer command with a line on the terminal.
 *
 * @returns its outcome, with `undefined` for the value when it reported an error
 */
export async function runStage<T>(stage: Stage<T>, terminal: Terminal): Promise<Outcome<T | undefined>> {
  const progress = terminal.progress(stage.doing);
  const { value, issues } = await stage.run();
  if (issues.some(isError)) {
    progress.failed(stage.doing);
    return { value: undefined, issues };
  }
  progress.done(stage.done(value));
  return { value, issues };
}
