import type { Issue } from "../../issues/issue.js";
import type { Json } from "../../spec/document/openapi.js";
import { printJson } from "../../spec/print/print-json.js";
import type { Terminal } from "../terminal/terminal.js";
import { type IssueLimits, issueText } from "./issue-text.js";

/** What a command has to say at its end. */
export interface Conclusion {
  readonly issues: readonly Issue[];
  readonly json: boolean;
  /** The result for a program, beside the issues. */
  readonly data?: { readonly [key: string]: Json };
  /** The result for a person; goes to stdout. */
  readonly text?: string;
  readonly limits?: IssueLimits;
}

/** Prints the end of a command: data alone with `--json`, else issues on stderr and the result on stdout. */
export function conclude(conclusion: Conclusion, terminal: Terminal): void {
  const { issues, json, data, text, limits } = conclusion;
  if (json) {
    // Issues are plain JSON but have no index signature, which `Json` asks for.
    terminal.result(printJson({ ...data, issues: issues as unknown as Json }).trimEnd());
    return;
  }
  if (issues.length > 0) terminal.say(`${issueText(issues, terminal.paint, limits)}\n`);
  if (text !== undefined && text !== "") terminal.result(text);
}
