import type { Cause, Change, OperationName } from "../change.js";
import type { Verdict } from "../verdict.js";

/** Who made a change, for a person. */
export const causeWords: { readonly [cause in Cause]: string } = {
  pages: "the page changed",
  parser: "this program changed",
  corrections: "a correction changed",
  unknown: "",
};

/** Where a change is met: the first operation, and how many more; empty for the document as a whole. */
export function operationWords({ operations }: Change): { readonly first: string; readonly more: string } {
  const [first, ...others] = operations;
  if (first === undefined) return { first: "", more: "" };
  const more =
    others.length === 0
      ? ""
      : `and ${others.length} more ${others.length === 1 ? "operation" : "operations"}`;
  return { first: operationText(first), more };
}

/** `POST /roles` */
export function operationText({ method, path }: OperationName): string {
  return `${method} ${path}`;
}

/**
 * `request body user.userId: maximum lowered (80 → 50)`; what an operation is said to be needs no subject.
 */
export function changeText({ subject, message }: Change): string {
  return subject === "operation" ? message : `${subject}: ${message}`;
}

/** What the verdict is, and why. */
export function verdictText({ bump, reasons }: Verdict): string {
  if (bump === "none") return "No version has to be raised.";
  const named = reasons
    .slice(0, 5)
    .map(({ rule, count }) => (count === 1 ? rule : `${rule} (${count} times)`));
  const left = reasons.length - named.length;
  const all = left > 0 ? [...named, `${left} more kinds of changes`] : named;
  return `${bump}, because of ${all.join(", ")}.`;
}
