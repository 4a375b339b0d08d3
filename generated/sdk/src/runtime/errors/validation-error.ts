import type { Violation } from "../violation.js";
import { RamBaseError, type RamBaseErrorOptions } from "./rambase-error.js";

/** What was checked: the arguments of a call, its answer, or a value of the caller's. */
export type Checked = "request" | "response" | "value";

/** A value breaks the rules of its schema. Nothing was sent when `checked` is `request`. */
export class ValidationError extends RamBaseError {
  static override readonly brand: string = "rambase-sdk.ValidationError";

  readonly checked: Checked;
  /** Every rule that is broken. */
  readonly violations: readonly Violation[];

  constructor(checked: Checked, violations: readonly Violation[], options: RamBaseErrorOptions = {}) {
    super(summary(checked, violations), options);
    this.checked = checked;
    this.violations = violations;
  }

  /** Leaves out the values that were found, which may be personal data. */
  override toJSON(): Record<string, unknown> {
    const violations = this.violations.map(({ received: _, ...rest }) => rest);
    return { ...super.toJSON(), violations };
  }
}

function summary(checked: Checked, violations: readonly Violation[]): string {
  const listed = violations.slice(0, 5).map(({ path, message }) => {
    return path.length === 0 ? message : `${path.join(".")}: ${message}`;
  });
  const more = violations.length > 5 ? `; and ${violations.length - 5} more` : "";
  return `The ${checked} is not valid: ${listed.join("; ")}${more}`;
}
