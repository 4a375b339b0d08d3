import type { Tooltip } from "./tooltip.js";

/**
 * One line of a code sample, in the pieces that layouts put together differently:
 * `before name after gap rest`, as in `<` `UserId` `>` `` `{Integer}</UserId>` or
 * `"` `userId` `":` ` ` `"{Integer}",`. A line without a name has only `rest`.
 */
export interface CodeLine {
  readonly depth: number;
  readonly before: string;
  readonly name: string;
  readonly after: string;
  readonly gap: string;
  readonly rest: string;
  /** Required names are bold. */
  readonly bold: boolean;
  readonly tooltip?: Tooltip;
}

/** Returns a line that names nothing: a closing tag or a bracket. */
export function plainLine(depth: number, rest: string): CodeLine {
  return { depth, before: "", name: "", after: "", gap: "", rest, bold: false };
}

/** Returns the line's code without its indentation and its tooltip. */
export function codeOf(line: CodeLine): string {
  return line.before + line.name + line.after + line.gap + line.rest;
}
