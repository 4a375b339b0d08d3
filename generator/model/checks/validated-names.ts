import type { NameOwners } from "../naming/name-owners.js";
import { nameValidators } from "../naming/name-validators.js";
import type { TypeNames } from "../types/name-types.js";
import { validatedMembers } from "./build-validators.js";

/** What the validators of all schemas are called that have some, by the names of the schemas. */
export function nameValidated(
  { components, inline, unnamedAnswers }: TypeNames,
  referred: ReadonlyMap<unknown, string>,
  owners: NameOwners,
): ReadonlyMap<string, string> {
  const families = [...components, ...inline.values(), ...unnamedAnswers.values()].flat();
  const checked = families.flatMap((family) => validatedMembers(family, referred));
  return nameValidators([...new Set(checked.map(({ name }) => name))], owners);
}

/** Names of schemas that have no type of their shape: the SDK hands out another, or the name is nobody's. */
export function untypedNames({ pages, unnamedAnswers }: TypeNames): ReadonlySet<string> {
  return new Set([...pages.values(), ...[...unnamedAnswers.values()].map(({ name }) => name)]);
}
