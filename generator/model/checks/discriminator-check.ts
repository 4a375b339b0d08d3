import type { Schema } from "../../../spec/document/openapi.js";
import type { DiscriminatorCheck } from "../check-model.js";
import { stepsOf } from "../document/json-pointer.js";
import { checkOf } from "./build-check.js";
import type { CheckContext } from "./check-context.js";

/**
 * The fast way to the alternative that a value follows: by the property that says so. There is none where an
 * alternative has no name of its own, as then nothing says which value stands for it.
 */
export function discriminatorCheck(schema: Schema, context: CheckContext): DiscriminatorCheck | undefined {
  const { discriminator, oneOf, anyOf } = schema;
  const alternatives = oneOf ?? anyOf ?? [];
  if (discriminator === undefined || alternatives.some(({ $ref }) => $ref === undefined)) return undefined;
  const references = alternatives.flatMap(({ $ref }) => $ref ?? []);
  const mapping = Object.entries(discriminator.mapping ?? {}).map(([tag, target]) => ({
    tag,
    $ref: references.includes(target) ? target : `#/components/schemas/${target}`,
  }));
  const mapped = new Set(mapping.map(({ $ref }) => $ref));
  const implied = references
    .filter((reference) => !mapped.has(reference))
    .flatMap(($ref) => {
      const tag = stepsOf($ref)?.at(-1);
      return tag === undefined ? [] : [{ tag, $ref }];
    });
  // A tag for something else than the alternatives leaves the rules as they are.
  const choices = [...mapping, ...implied].flatMap(({ tag, $ref }): DiscriminatorCheck["choices"] => {
    const alternative = alternatives.find((one) => one.$ref === $ref);
    return alternative === undefined ? [] : [{ tag, check: checkOf(alternative, "", context) }];
  });
  return choices.length === 0 ? undefined : { property: discriminator.propertyName, choices };
}
