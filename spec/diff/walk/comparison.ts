import type { Json } from "../../document/openapi.js";
import type { Change, ChangeSeverity, OperationName } from "../change.js";
import { allRules, type RuleId } from "../rules/all-rules.js";
import type { Rule } from "../rules/rule.js";
import { canonical } from "./canonical.js";
import { targetOf } from "./follow.js";
import { messageOf } from "./message.js";
import { ReachedFrom } from "./reached-from.js";
import type { Side } from "./side.js";

/** What was found at a place; `old` and `new` are pointers. */
export interface Finding {
  readonly subject: string;
  readonly old?: string | undefined;
  readonly new?: string | undefined;
  readonly before?: Json | undefined;
  readonly after?: Json | undefined;
  /** The thing takes no part in this direction, so that no change of it can break anything. */
  readonly isDormant?: boolean | undefined;
}

/**
 * Collects the changes between two documents. What several operations share is compared once, and its
 * changes name all operations that lead there.
 */
export class Comparison {
  private readonly changes = new Map<string, { change: Change; readonly owners: Set<string> }>();
  private readonly graph = new ReachedFrom();
  private readonly operations = new Map<string, OperationName>();
  private readonly documents: { readonly old: Side; readonly new: Side };

  constructor(documents: { readonly old: Side; readonly new: Side }) {
    this.documents = documents;
  }

  /** Whether something stands at a place of one of the documents. */
  hasPlace(which: "old" | "new", pointer: string): boolean {
    return targetOf(this.documents[which], `#${pointer}`) !== undefined;
  }

  /** Compares what belongs to one operation. */
  operation(name: OperationName, compare: () => void): void {
    const key = `operation ${name.path} ${name.method}`;
    this.operations.set(key, name);
    this.graph.within(key, compare);
  }

  /** Compares something that may be reached in several ways, the first time that it is reached. */
  shared(key: string, compare: () => void): void {
    this.graph.within(key, compare);
  }

  report(rule: RuleId, finding: Finding): void {
    const { subject, old, new: now, before, after, isDormant } = finding;
    const { severity, bump, says }: Rule = allRules[rule];
    const value = before === undefined ? after : after === undefined ? before : undefined;
    const key = JSON.stringify([rule, old, now, canonical(value)]);
    const known = this.changes.get(key);
    if (known) {
      known.owners.add(this.graph.current);
      return;
    }
    const softened: { severity: ChangeSeverity; bump: Change["bump"] } = isDormant
      ? { severity: "info", bump: "patch" }
      : { severity, bump };
    const change: Change = {
      rule,
      ...softened,
      subject,
      message: messageOf(says, before, after),
      ...(old !== undefined && { old }),
      ...(now !== undefined && { new: now }),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      operations: [],
    };
    this.changes.set(key, { change, owners: new Set([this.graph.current]) });
  }

  /** All changes in a fixed order: the worst first, then by operation and place. */
  list(): readonly Change[] {
    const changes = [...this.changes.values()].map(({ change, owners }) => {
      const keys = [...this.graph.originsOf(owners)].filter((key) => this.operations.has(key)).sort();
      return { ...change, operations: keys.flatMap((key) => this.operations.get(key) ?? []) };
    });
    return changes
      .map((change) => ({ change, key: sortKey(change) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ change }) => change);
  }
}

const order: { readonly [severity in ChangeSeverity]: number } = { breaking: 0, warning: 1, info: 2 };

function sortKey({ severity, operations, subject, rule, old, new: now }: Change): string {
  const [first] = operations;
  const where = first === undefined ? "" : `${first.path} ${first.method}`;
  return JSON.stringify([order[severity], where, subject, rule, now ?? "", old ?? ""]);
}
