import { issue } from "../../../../issues/catalogue.js";
import type { Issue } from "../../../../issues/issue.js";
import type { OperationSource } from "../operation-source.js";

/** A cookie, where the document describes it. */
interface Described {
  readonly name: string;
  readonly operations: string[];
}

/** How many operations are named where many share a parameter. */
const named = 3;

/** Reports (`generator/parameter`) cookies, each once: a call has no options for them. */
export function reportCookies(sources: readonly OperationSource[], issues: Issue[]): void {
  const described = new Map<string, Described>();
  for (const { id, parameters } of sources) {
    for (const { value, pointer } of parameters) {
      if (value.in !== "cookie") continue;
      const known = described.get(pointer) ?? { name: value.name, operations: [] };
      known.operations.push(id);
      described.set(pointer, known);
    }
  }
  for (const [pointer, { name, operations }] of described) {
    const takes = operations.length === 1 ? `${operations[0]} takes` : `${listed(operations)} take`;
    const message = `${takes} ${JSON.stringify(name)} as a cookie, for which the SDK has no option.`;
    issues.push(issue("generator/parameter", message, { pointer }));
  }
}

/** `a and b`, `a, b, c and 232 more`. */
function listed(operations: readonly string[]): string {
  const shown = operations.length > named + 1 ? named : operations.length - 1;
  const rest = operations.slice(shown);
  return `${operations.slice(0, shown).join(", ")} and ${rest.length === 1 ? rest[0] : `${rest.length} more`}`;
}
