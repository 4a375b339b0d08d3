import type { Schema } from "../../../spec/document/openapi.js";
import { asSchema } from "../document/boolean-schema.js";
import { tagsOf } from "../document/discriminated.js";
import { partsOf } from "../document/schema-parts.js";
import type { Makers, TypeExpression } from "../type-model.js";
import type { KnownTypes } from "./known-types.js";
import { intersection, literals } from "./type-algebra.js";

/**
 * Makes of the type of each alternative one that holds the values of the discriminator which stand for it, so
 * that the compiler tells alternatives apart as validators do: `{ kind: "circle" } & Circle`.
 *
 * @returns the type as it is where nothing tells it apart, or where it says so itself
 */
export function taggedType(
  schema: Schema,
  known: KnownTypes,
  makers: Makers,
): (alternative: Schema, type: TypeExpression) => TypeExpression {
  const name = schema.discriminator?.propertyName ?? "";
  const tags = tagsOf(schema);
  return (alternative, type) => {
    const own = tags.flatMap((one) => (one.alternative === alternative ? [one.tag] : []));
    if (own.length === 0 || (own.length === 1 && saysItself(alternative, name, own[0], known))) return type;
    const tag = { name, doc: { paragraphs: [] }, type: literals(own), optional: false };
    return intersection([{ kind: "object", properties: [tag], written: makers !== "server" }, type]);
  };
}

/** Whether each value of an alternative has the tag by its own schema. */
function saysItself(alternative: Schema, name: string, tag: string | undefined, known: KnownTypes): boolean {
  const parts = allParts(alternative, known);
  const said = parts.flatMap(({ properties = {} }) =>
    Object.hasOwn(properties, name) ? [asSchema(properties[name] ?? {})] : [],
  );
  return said.some((one) => one.const === tag) && parts.some(({ required }) => required?.includes(name));
}

/** All that each value of a schema must be: not its alternatives, of which a value is only one. */
function allParts(schema: Schema, known: KnownTypes, outer: readonly Schema[] = []): readonly Schema[] {
  const target = known.targetOf(schema);
  if (target === undefined || outer.includes(target)) return [];
  const within = [...outer, target];
  return [target, ...partsOf(target).flatMap((part) => allParts(part, known, within))];
}
