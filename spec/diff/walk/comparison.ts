import { fromCommonMark } from "../../document/common-mark.js";
import type { Json } from "../../document/openapi.js";
import { pointerSteps, reach } from "../../document/pointer.js";
import type { Change, ChangeSeverity, OperationName } from "../change.js";
import { allRules, type RuleId } from "../rules/all-rules.js";
import type { Rule } from "../rules/rule.js";
import { canonical } from "./canonical.js";
import { dormancy, messageOf } from "./message.js";
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

/** A change, from where it was found. */
interface Found {
  change: Change;
  readonly owners: Set<string>;
}

/**
 * Collects the changes between two documents. What several operations share is compared once, and its
 * changes name all operations that lead there.
 */
export class Comparison {
  private readonly changes = new Map<string, Found>();
  private readonly graph = new ReachedFrom();
  private readonly operations = new Map<string, OperationName>();
  private readonly documents: { readonly old: Side; readonly new: Side };

  /** Whether its findings only serve to decide something. */
  readonly isTrial: boolean;

  constructor(documents: { readonly old: Side; readonly new: Side }, isTrial = false) {
    this.documents = documents;
    this.isTrial = isTrial;
  }

  /** A comparison of the same documents whose findings do not count. */
  trial(): Comparison {
    return new Comparison(this.documents, true);
  }

  /** Whether something stands at a place of one of the documents. */
  hasPlace(which: "old" | "new", pointer: string): boolean {
    return reach(this.documents[which].root.document, pointerSteps(pointer)) !== undefined;
  }

  /** Compares what belongs to one operation. */
  operation(name: OperationName, compare: () => void): void {
    const key = `operation ${name.path} ${name.method}`;
    this.operations.set(key, name);
    this.graph.reach(key, compare);
    this.graph.enterAll();
  }

  /** Compares something that may be reached in several ways, once, when its turn comes. */
  shared(key: string, compare: () => void): void {
    this.graph.reach(key, compare);
  }

  /** Notes a change; one that is found again in another way counts once. */
  report(rule: RuleId, finding: Finding): void {
    const { subject, old, new: now, isDormant } = finding;
    const { before, after } = readable(rule, finding);
    const { severity, bump, says }: Rule = allRules[rule];
    const value = before === undefined ? after : after === undefined ? before : undefined;
    const key = JSON.stringify([rule, old, now, canonical(value)]);
    const known = this.changes.get(key);
    if (known) {
      known.owners.add(this.graph.current);
      // Where one place takes no part and another one does, the change counts.
      if (known.change.isDormant && !isDormant) {
        const { isDormant: _, ...change } = known.change;
        known.change = { ...change, severity, bump, subject, message: messageOf(says, before, after) };
      }
      return;
    }
    const change: Change = {
      rule,
      severity: isDormant ? "info" : severity,
      bump: isDormant ? "patch" : bump,
      subject,
      message: `${messageOf(says, before, after)}${isDormant ? dormancy(rule) : ""}`,
      ...(isDormant && { isDormant }),
      ...(old !== undefined && { old }),
      ...(now !== undefined && { new: now }),
      ...(before !== undefined && { before }),
      ...(after !== undefined && { after }),
      operations: [],
    };
    const owners = new Set([this.graph.current]);
    this.changes.set(key, { change, owners });
  }

  /** All changes in a fixed order: the worst first, then by operation and place. */
  list(): readonly Change[] {
    this.graph.enterAll();
    const order = [...this.operations.keys()];
    const changes = [...this.changes.values()].map(({ change, owners }) => {
      const origins = this.graph.originsOf(owners);
      // In the order in which they were compared: the first one is that of the subject.
      const keys = order.filter((key) => origins.has(key));
      return { ...change, operations: keys.flatMap((key) => this.operations.get(key) ?? []) };
    });
    return changes
      .map((change) => ({ change, key: sortKey(change) }))
      .sort((a, b) => (a.key < b.key ? -1 : a.key > b.key ? 1 : 0))
      .map(({ change }) => change);
  }
}

const ranks: { readonly [severity in ChangeSeverity]: number } = { breaking: 0, warning: 1, info: 2 };

function sortKey({ severity, operations, subject, rule, old, new: now }: Change): string {
  const [first] = operations;
  const where = first === undefined ? "" : `${first.path} ${first.method}`;
  return JSON.stringify([ranks[severity], where, subject, rule, now ?? "", old ?? ""]);
}

/**
 * Descriptions are CommonMark, and told as what they read like. Where both sides read the same, their marks
 * are what changed, and they are told as they stand.
 */
function readable(rule: RuleId, { before, after }: Finding): Pick<Finding, "before" | "after"> {
  if (rule !== "text/description") return { before, after };
  const read = { before: plainText(before), after: plainText(after) };
  return read.before === read.after ? { before, after } : read;
}

function plainText(value: Json | undefined): Json | undefined {
  return typeof value === "string" ? fromCommonMark(value) : value;
}
