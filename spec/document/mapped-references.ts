import type { Json } from "./openapi.js";
import { pointer } from "./pointer.js";
import { targetOf } from "./reference.js";

/**
 * A discriminator with every value of its `mapping` written as a reference: the standard allows plain names
 * of schemas there, which other programs take for files. What names no schema is left out.
 */
export function withMappedReferences(discriminator: Json, document: object): Json {
  if (!isObject(discriminator) || !isObject(discriminator.mapping)) return discriminator;
  const entries = Object.entries(discriminator.mapping).flatMap(([tag, target]) => {
    const reference = typeof target === "string" ? referenceTo(target, document) : undefined;
    return reference === undefined ? [] : [[tag, reference] as const];
  });
  return { ...discriminator, mapping: Object.fromEntries(entries) };
}

function referenceTo(target: string, document: object): string | undefined {
  const references = [target, pointer("#/components/schemas", target)];
  return references.find((reference) => targetOf(document, reference) !== undefined);
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
