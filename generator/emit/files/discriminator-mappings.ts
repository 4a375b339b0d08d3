import type { Json } from "../../../spec/document/openapi.js";
import { below, stepsOf } from "../../model/document/json-pointer.js";
import { memberAt } from "../../model/document/member-at.js";

/**
 * The same document with every `discriminator.mapping` written as references: the standard allows plain names
 * of schemas there, which openapi-typescript takes for files. What names no schema is left out.
 */
export function withMappedReferences(value: Json, document: object): Json {
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => withMappedReferences(item, document));
  const entries = Object.entries(value as { readonly [key: string]: Json });
  return Object.fromEntries(
    entries.map(([key, member]) => {
      const inner = withMappedReferences(member, document);
      return [key, key === "discriminator" && isObject(inner) ? withReferences(inner, document) : inner];
    }),
  );
}

function withReferences(discriminator: { readonly [key: string]: Json }, document: object): Json {
  const { mapping } = discriminator;
  if (!isObject(mapping)) return discriminator;
  const entries = Object.entries(mapping).flatMap(([tag, target]) => {
    const reference = typeof target === "string" ? referenceTo(target, document) : undefined;
    return reference === undefined ? [] : [[tag, reference] as const];
  });
  return { ...discriminator, mapping: Object.fromEntries(entries) };
}

function referenceTo(target: string, document: object): string | undefined {
  const references = [target, below("#/components/schemas", target)];
  return references.find((reference) => {
    const steps = stepsOf(reference);
    return steps !== undefined && memberAt(document, steps) !== undefined;
  });
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
