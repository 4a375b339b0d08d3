import type { Schema } from "../../../spec/document/openapi.js";
import { allParts, partsOfProperty } from "../document/all-parts.js";
import { tagsOf } from "../document/discriminated.js";
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
  const tags = tagsOf(schema, known.targetOf);
  return (alternative, type) => {
    const own = tags.flatMap((one) => (one.alternative === alternative ? [one.tag] : []));
    if (own.length === 0 || (own.length === 1 && saysItself(alternative, name, own[0], known))) return type;
    const tag = { name, doc: { paragraphs: [] }, type: literals(own), optional: false };
    return intersection([{ kind: "object", properties: [tag], written: makers !== "server" }, type]);
  };
}

/** Whether each value of an alternative has the tag by its own schema. */
function saysItself(
  alternative: Schema,
  name: string,
  tag: string | undefined,
  { targetOf }: KnownTypes,
): boolean {
  const said = partsOfProperty(alternative, name, targetOf);
  const isRequired = allParts(alternative, targetOf).some(({ required }) => required?.includes(name));
  return isRequired && said.some((one) => one.const === tag);
}
