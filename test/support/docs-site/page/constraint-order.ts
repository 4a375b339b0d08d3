import type { Constraints, PrintedConstraints } from "../../../../scraper/model/value.js";

const usualOrder = ["minimum", "maximum", "pattern", "default"] as const;

/**
 * Returns a line for every constraint that there is, in the order of the page that was
 * read, else in the usual one.
 *
 * @param labels what stands before the value
 */
export function constraintLines(
  constraints: PrintedConstraints,
  labels: { readonly [name in keyof Required<Constraints>]: string },
): string[] {
  return (constraints.constraintOrder ?? usualOrder).flatMap((name) =>
    constraints[name] === undefined ? [] : [`${labels[name]} ${constraints[name]}`],
  );
}
