import type { Path, Violation } from "../violation.js";
import { messageOf } from "./messages.js";
import { typeName } from "./type-name.js";

/** One step of a path: the name of a property, or a position in an array. */
export type Step = string | number;

/**
 * What a check has found wrong so far. Handed to a check, it makes the check go on to the end and list all; a
 * check without one ends at the first rule that is broken.
 */
export class Findings {
  readonly violations: Violation[];
  private readonly parent: Findings | undefined;
  private readonly step: Step | undefined;

  constructor(violations: Violation[], parent?: Findings, step?: Step) {
    this.violations = violations;
    this.parent = parent;
    this.step = step;
  }

  /** The same list, for what stands one step further in. */
  at(step: Step): Findings {
    return new Findings(this.violations, this, step);
  }

  /**
   * Lists a broken rule.
   *
   * @param step from the value that is being checked to what is wrong; nothing when it is that value itself
   */
  add(step: Step | undefined, keyword: string, expected: unknown, value: unknown, message?: string): void {
    const path = this.pathTo(step);
    // A property that is not there cannot have a wrong type.
    const isMissing = value === undefined && typeof step === "string" && keyword !== "dependentRequired";
    this.violations.push(
      isMissing
        ? { path, keyword: "required", message: "is required" }
        : violation(
            path,
            keyword,
            message ?? messageOf(keyword, expected),
            expected,
            keyword === "type" ? typeName(value) : value,
          ),
    );
  }

  /** Paths are made where something is wrong, and nowhere else. */
  private pathTo(step: Step | undefined): Step[] {
    const own = step === undefined ? [] : [step];
    return this.parent ? [...this.parent.pathTo(this.step), ...own] : own;
  }
}

/** A violation leaves out what there is nothing to say of. Written out, as copies of objects take long. */
function violation(
  path: Path,
  keyword: string,
  message: string,
  expected: unknown,
  received: unknown,
): Violation {
  if (expected !== undefined) {
    return received === undefined
      ? { path, keyword, message, expected }
      : { path, keyword, message, expected, received };
  }
  return received === undefined ? { path, keyword, message } : { path, keyword, message, received };
}

/**
 * What a check answers of a value that breaks a rule: with findings it goes on as if nothing were, else it
 * ends.
 *
 * @param message what the rule asks for. Rules of every day leave that to the table of messages, which only
 * lists bring along; rare ones bring their own, so that lists do not carry what they never say
 */
export function refuse(
  found: Findings | undefined,
  step: Step | undefined,
  keyword: string,
  expected: unknown,
  value: unknown,
  message?: string,
): boolean {
  if (found === undefined) return false;
  found.add(step, keyword, expected, value, message);
  return true;
}
