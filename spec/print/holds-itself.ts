/** Whether a value stands somewhere inside itself, as an alias below its own anchor makes it. */
export function holdsItself(value: unknown): boolean {
  const around = new Set<object>();
  const done = new Set<object>();
  const visit = (node: unknown): boolean => {
    if (typeof node !== "object" || node === null || done.has(node)) return false;
    if (around.has(node)) return true;
    around.add(node);
    const found = Object.values(node).some(visit);
    around.delete(node);
    done.add(node);
    return found;
  };
  return visit(value);
}
