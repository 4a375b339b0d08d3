import type { Reference } from "./openapi.js";
import { percentDecoded, pointer, pointerSteps, reach } from "./pointer.js";

/** A value of a document, and where it stands. */
export interface Target {
  readonly value: unknown;
  readonly pointer: string;
}

/** The members that lead to what a local reference (`#/…`) points at; `undefined` for any other reference. */
export function stepsOf(reference: string): readonly string[] | undefined {
  if (reference !== "#" && !reference.startsWith("#/")) return undefined;
  return pointerSteps(percentDecoded(reference.slice(1)));
}

/**
 * Where a reference into its own document (`#/…`) leads; `undefined` when it leads elsewhere, or to nothing.
 */
export function targetOf(document: unknown, reference: string): Target | undefined {
  const steps = stepsOf(reference);
  if (steps === undefined) return undefined;
  const value = reach(document, steps);
  return value === undefined ? undefined : { value, pointer: pointer("", ...steps) };
}

/**
 * What a node stands for, through any number of references.
 *
 * @returns `undefined` when a reference leads out of the document, to nothing or in a circle
 */
export function follow<T extends object>(document: unknown, node: T | Reference): T | undefined {
  const seen = new Set<object>();
  let reached = node;
  while (isReference(reached)) {
    const target = targetOf(document, reached.$ref)?.value;
    if (typeof target !== "object" || target === null || seen.has(target)) return undefined;
    seen.add(target);
    // The document's types say what stands at a place; a reference is trusted to name the right kind.
    reached = target as T | Reference;
  }
  return reached;
}

/** Whether a node points elsewhere. */
export function isReference(node: object): node is Reference {
  return "$ref" in node && typeof node.$ref === "string";
}
