/** A JSON pointer to `parent`'s member: `/paths/~1roles/get`. */
export function below(parent: string, ...steps: readonly (string | number)[]): string {
  return parent + steps.map((step) => `/${String(step).replace(/~/g, "~0").replace(/\//g, "~1")}`).join("");
}

/** The members that lead to what a local reference (`#/…`) points at; undefined for any other reference. */
export function stepsOf(reference: string): string[] | undefined {
  if (reference === "#") return [];
  if (!reference.startsWith("#/")) return undefined;
  return reference.slice(2).split("/").map(plainStep);
}

function plainStep(step: string): string {
  const plain = step.replace(/~1/g, "/").replace(/~0/g, "~");
  try {
    return decodeURIComponent(plain);
  } catch {
    return plain;
  }
}
