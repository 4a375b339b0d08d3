import type { DeclaredTypes } from "../types/declare-types.js";
import type { TypeNames } from "../types/name-types.js";
import type { SchemaFamily } from "../types/schema-names.js";

/**
 * Every schema with a name, by the file that declares its type, or whose operation answers with it.
 *
 * @param files the resource file of each operation
 */
export function familiesByFile(
  { components, inline, unnamedAnswers }: TypeNames,
  files: ReadonlyMap<string, string>,
  { ofResource, shared }: DeclaredTypes,
): ReadonlyMap<string, readonly SchemaFamily[]> {
  const declared = [...ofResource, ...shared.map(({ file, types }) => [file, types] as const)];
  const homes = new Map(declared.flatMap(([file, types]) => types.map(({ name }) => [name, file] as const)));
  const byFile = new Map<string, SchemaFamily[]>();
  const add = (family: SchemaFamily, file = "types/others"): void => {
    byFile.set(file, [...(byFile.get(file) ?? []), family]);
  };
  for (const family of components) add(family, homes.get(family.members[0]?.name ?? family.name));
  for (const [id, families] of inline) {
    const unnamed = unnamedAnswers.get(id);
    const named = families.filter(({ schema }) => schema !== unnamed?.schema);
    for (const family of unnamed === undefined ? named : [...named, unnamed]) add(family, files.get(id));
  }
  return byFile;
}
