import type { Schema } from "../../../spec/document/openapi.js";
import { stepsOf } from "./json-pointer.js";

/** A value of the property that tells alternatives apart, and the alternative that it stands for. */
export interface Tag {
  readonly tag: string;
  readonly alternative: Schema;
}

/**
 * What tells the alternatives of a schema apart: those that the mapping lists, and the names of the others.
 * Nothing where an alternative has no name of its own, as then nothing says which value stands for it.
 */
export function tagsOf({ discriminator, oneOf, anyOf }: Schema): readonly Tag[] {
  const alternatives = oneOf ?? anyOf ?? [];
  if (discriminator === undefined || alternatives.some(({ $ref }) => $ref === undefined)) return [];
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
  return [...mapping, ...implied].flatMap(({ tag, $ref }) => {
    const alternative = alternatives.find((one) => one.$ref === $ref);
    return alternative === undefined ? [] : [{ tag, alternative }];
  });
}
