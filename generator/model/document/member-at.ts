/** The member of a document at the end of some steps; undefined where there is none. */
export function memberAt(root: object, steps: readonly string[]): unknown {
  let current: unknown = root;
  for (const step of steps) {
    if (typeof current !== "object" || current === null || !Object.hasOwn(current, step)) return undefined;
    current = (current as { readonly [member: string]: unknown })[step];
  }
  return current;
}
