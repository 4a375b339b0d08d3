import { createRequire } from "node:module";

/** How long a pattern can run on a text. */
export type Screening =
  /** In proportion to the text's length. */
  | { readonly kind: "harmless" }
  /** The time grows with a power of the length: texts up to `tried` characters are done in a moment. */
  | { readonly kind: "slow"; readonly tried: number }
  /** It doubles with every few characters. */
  | { readonly kind: "endless" };

/** Steps that a pattern may take on one text: a few hundredths of a second. */
const affordable = 10_000_000;

const screenings = new Map<string, Screening>();

/**
 * Screens a pattern for backtracking that runs away. The checker is loaded when the first document with a
 * pattern comes, and a pattern is looked at once: documents repeat theirs.
 */
export function screenPattern(pattern: string): Screening {
  const known = screenings.get(pattern);
  if (known !== undefined) return known;
  const screening = screen(pattern);
  screenings.set(pattern, screening);
  return screening;
}

function screen(pattern: string): Screening {
  // The build for browsers: it is JavaScript alone, starts no process and gives the same answer everywhere.
  const { checkSync }: typeof import("recheck") = createRequire(import.meta.url)("recheck/lib/browser.js");
  const found = checkSync(pattern, "u", { timeout: null, randomSeed: 1 });
  // What the checker cannot judge is taken for as slow as anything short of endless.
  if (found.status === "unknown") return slow(4);
  if (found.complexity.type === "exponential") return { kind: "endless" };
  return found.complexity.type === "polynomial" ? slow(found.complexity.degree) : { kind: "harmless" };
}

function slow(degree: number): Screening {
  return { kind: "slow", tried: Math.floor(affordable ** (1 / degree)) };
}
