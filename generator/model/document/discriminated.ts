import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Schema } from "../../../spec/document/openapi.js";
import { partsOfProperty, type TargetOf } from "./all-parts.js";
import { stepsOf } from "./json-pointer.js";

/** A value of the property that tells alternatives apart, and the alternative that it stands for. */
export interface Tag {
  readonly tag: string;
  readonly alternative: Schema;
}

/**
 * What tells the alternatives of a schema apart: those that the mapping lists, and of the others what they
 * say themselves of the property (`const`, `enum`), or else their names. Nothing where that leaves an
 * alternative without a value: one without a name, or whose name it does not allow itself.
 */
export function tagsOf(schema: Schema, targetOf: TargetOf): readonly Tag[] {
  const { discriminator, oneOf, anyOf } = schema;
  if (discriminator === undefined) return [];
  const alternatives = (oneOf ?? anyOf ?? []).map(asSchema);
  const mapped = mappedTags(discriminator.mapping ?? {}, alternatives);
  const others = alternatives.filter((one) => !mapped.some(({ alternative }) => alternative === one));
  const allowed = others.map((one) => allowedValues(one, discriminator.propertyName, targetOf));
  const all = allowed.flatMap((values) => values ?? []);
  const isApart = new Set(all).size === all.length && all.every((value) => typeof value === "string");
  const own = others.map((alternative, index): readonly Tag[] => {
    const values = allowed[index];
    const name = stepsOf(alternative.$ref ?? "")?.at(-1);
    const isNamed = name !== undefined && (values === undefined || values.includes(name));
    const tags = values && isApart ? values : isNamed ? [name] : [];
    return tags.map((tag) => ({ tag: String(tag), alternative }));
  });
  return own.some((tags) => tags.length === 0) ? [] : [...mapped, ...own.flat()];
}

/** A tag for something else than the alternatives leaves the rules as they are. */
function mappedTags(
  mapping: Readonly<Record<string, string>>,
  alternatives: readonly Schema[],
): readonly Tag[] {
  return Object.entries(mapping).flatMap(([tag, target]) => {
    const alternative =
      alternatives.find(({ $ref }) => $ref === target) ??
      alternatives.find(({ $ref }) => $ref === `#/components/schemas/${target}`);
    return alternative === undefined ? [] : [{ tag, alternative }];
  });
}

/** The values that all parts of a schema allow of a property; `undefined` where they limit it to none. */
function allowedValues(schema: Schema, property: string, targetOf: TargetOf): readonly unknown[] | undefined {
  const lists = partsOfProperty(schema, property, targetOf).flatMap(({ const: only, enum: values }) =>
    only !== undefined ? [[only]] : values !== undefined ? [values] : [],
  );
  return lists[0]?.filter((value) => lists.every((list) => list.includes(value)));
}
