import type { IgnoringRule, RuleName, UsingRule } from "../model/line-rules.js";
import type { LineUse } from "../model/resource-page.js";

/**
 * Keeps book of a page's lines: each is used by a rule, ignored by a named rule, or stays unexplained. The
 * first claim on a line stands, except that using it beats ignoring it.
 */
export class Account {
  private readonly uses: (LineUse | undefined)[];

  constructor(lineCount: number) {
    this.uses = new Array(lineCount).fill(undefined);
  }

  /** States that `rule` read a fact from the line with this index (0-based). */
  use(index: number, rule: UsingRule): void {
    if (this.uses[index]?.use !== "used") this.uses[index] = { use: "used", rule };
  }

  /** States that `rule` knows the line and that it holds no fact. */
  ignore(index: number, rule: IgnoringRule): void {
    this.uses[index] ??= { use: "ignored", rule };
  }

  /** The rule that took the line so far. */
  ruleOf(index: number): RuleName | undefined {
    return this.uses[index]?.rule;
  }

  isOpen(index: number): boolean {
    return this.uses[index] === undefined;
  }

  /** The finished book: lines that nobody claimed are unexplained. */
  close(): readonly LineUse[] {
    return this.uses.map((use) => use ?? { use: "unexplained", rule: "" });
  }
}
