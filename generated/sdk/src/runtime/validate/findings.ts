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
  add(step: Step | undefined, keyword: string, expected: unknown, value: unknown): void {
    const path = this.pathTo(step);
    // A property that is not there cannot have a wrong type.
    if (value === undefined && typeof step === "string" && keyword !== "dependentRequired") {
      this.violations.push({ path, keyword: "required", message: "is required" });
      return;
    }
    const received = keyword === "type" ? typeName(value) : value;
    const message = messageOf(keyword, expected);
    this.violations.push(
      expected !== undefined && received !== undefined
        ? { path, keyword, message, expected, received }
        : { path, keyword, message, ...given({ expected }), ...given({ received }) },
    );
  }

  /** Paths are made where something is wrong, and nowhere else. */
  private pathTo(step: Step | undefined): Path {
    const steps = step === undefined ? [] : [step];
    let at: Findings | undefined = this;
    while (at !== undefined) {
      if (at.step !== undefined) steps.push(at.step);
      at = at.parent;
    }
    return steps.reverse();
  }
}

/**
 * What a check answers of a value that breaks a rule: with findings it goes on as if nothing were, else it
 * ends.
 */
export function refuse(
  found: Findings | undefined,
  step: Step | undefined,
  keyword: string,
  expected: unknown,
  value: unknown,
): boolean {
  if (found === undefined) return false;
  found.add(step, keyword, expected, value);
  return true;
}

/** The same without what is undefined: a violation leaves out what there is nothing to say of. */
function given<T extends object>(part: T): Partial<T> {
  return Object.values(part).includes(undefined) ? {} : part;
}
