/** A JSON pointer (RFC 6901) of these steps below `base`. */
export function pointer(base: string, ...steps: readonly (string | number)[]): string {
  return base + steps.map((step) => `/${String(step).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("");
}

/** The steps of a pointer (`/a~1b/c` → `a/b`, `c`). */
export function pointerSteps(text: string): readonly string[] {
  return text
    .split("/")
    .slice(1)
    .map((step) => step.replaceAll("~1", "/").replaceAll("~0", "~"));
}

/** Percent signs of a pointer's URI form put back; text that is not in that form stays as it is. */
export function percentDecoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/**
 * What steps lead to from `root`; `undefined` where there is nothing. References on the way are not followed.
 */
export function reach(root: unknown, steps: readonly string[]): unknown {
  let reached = root;
  for (const step of steps) {
    if (typeof reached !== "object" || reached === null || !Object.hasOwn(reached, step)) return undefined;
    reached = Reflect.get(reached, step);
  }
  return reached;
}
