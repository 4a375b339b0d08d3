export { pointer as below } from "../../../spec/document/pointer.js";

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
