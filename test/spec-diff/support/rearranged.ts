import type { Json } from "../../../spec/document/openapi.js";
import type { Random } from "../../support/docs-site/random/random.js";

/** Lists in which the order plays no part. */
const unordered = new Set(["parameters", "required", "enum", "oneOf", "anyOf", "tags", "x-rambase-errors"]);

/** The same document with its keys, paths and parameters in another order. */
export function rearranged(value: Json, random: Random, key = ""): Json {
  if (Array.isArray(value)) {
    const inner = value.map((item) => rearranged(item as Json, random));
    return unordered.has(key) ? shuffled(inner, random) : inner;
  }
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(
    ([name, member]) => [name, rearranged(member, random, name)] as const,
  );
  return Object.fromEntries(shuffled(entries, random));
}

/** The same document, with all components of schemas under other names. */
export function withRenamedSchemas(value: Json): Json {
  const text = JSON.stringify(value).replaceAll("#/components/schemas/", "#/components/schemas/Renamed");
  const document = JSON.parse(text) as { components?: { schemas?: { [name: string]: Json } } };
  const schemas = Object.entries(document.components?.schemas ?? {});
  if (document.components)
    document.components.schemas = Object.fromEntries(schemas.map(([name, one]) => [`Renamed${name}`, one]));
  return document as Json;
}

function shuffled<T>(list: readonly T[], random: Random): readonly T[] {
  const left = [...list];
  return list.flatMap(() => left.splice(random.whole(0, left.length - 1), 1));
}
