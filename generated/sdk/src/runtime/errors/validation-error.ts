import type { Violation } from "../violation.js";
import { RamBaseError, type RamBaseErrorOptions } from "./rambase-error.js";

/** What was checked: the arguments of a call, its answer, or a value of the caller's. */
export type Checked = "request" | "response" | "value";

/**
 * A value breaks the rules of its schema. Nothing was sent when `checked` is `request`; with `response` the
 * call was carried out. For programs, the `violations` hold what was found, which may be personal data:
 * message, logs and JSON do not show it.
 */
export class ValidationError extends RamBaseError {
  static override readonly brand: string = "rambase-sdk.RamBaseError.ValidationError";

  declare readonly checked: Checked;
  /** Every rule that is broken. */
  declare readonly violations: readonly Violation[];

  constructor(checked: Checked, violations: readonly Violation[], options?: RamBaseErrorOptions) {
    const facts = { ...options, checked, violations: violations.map(discreet) };
    super(`The ${checked} is not valid: ${summary(violations)}`, facts);
  }
}

/** What was found is there for who asks, and for nobody who prints or copies the violation. */
function discreet({ received, ...shown }: Violation): Violation {
  return Object.defineProperty(shown, "received", { value: received });
}

const most = 5;

function summary(violations: readonly Violation[]): string {
  const listed = violations
    .slice(0, most)
    .map(({ path, message }) => [path.join("."), message].filter(Boolean).join(": "));
  const more = violations.length > most ? `; and ${violations.length - most} more` : "";
  return listed.join("; ") + more;
}
