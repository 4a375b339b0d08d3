import { issue } from "../../../issues/catalogue.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { DiscriminatorCheck, ValueCheck } from "../check-model.js";
import { tagsOf } from "../document/discriminated.js";
import { below } from "../document/json-pointer.js";
import { checkOf } from "./build-check.js";
import type { CheckContext } from "./check-context.js";

/**
 * The fast way to the alternative that a value follows: by the property that says so. One that tells nothing
 * apart is reported.
 */
export function discriminatorCheck(
  schema: Schema,
  pointer: string,
  context: CheckContext,
): DiscriminatorCheck | undefined {
  const { discriminator } = schema;
  if (discriminator === undefined) return undefined;
  const choices = tagsOf(schema, context.targetOf).map(({ tag, alternative }) => ({
    tag,
    check: checkOf(alternative, "", context),
  }));
  const property = discriminator.propertyName;
  if (choices.length > 0) return { property, choices, otherwise: hasTag(property, choices) };
  const message =
    "The discriminator tells no types apart: each alternative beside it needs a value of its own, by mapping, const, enum or name.";
  context.issues.push(issue("generator/keyword", message, { pointer: below(pointer, "discriminator") }));
  return undefined;
}

/** As the types have it, one of the tags is always there. */
function hasTag(property: string, choices: DiscriminatorCheck["choices"]): ValueCheck {
  const plain = { kind: "value", nullable: false, allOf: [], anyOf: [], oneOf: [] } as const;
  const tags = choices.map(({ tag }) => tag);
  const properties = [{ name: property, check: { ...plain, enum: tags } }];
  const none = { patterns: [], dependentRequired: [], dependentSchemas: [] };
  return { ...plain, types: ["object"], object: { required: [property], properties, ...none } };
}
