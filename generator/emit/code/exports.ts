import { type ExportDeclarationStructure, StructureKind } from "ts-morph";
import { byName, namedList } from "./imports.js";

/** `export { … } from "…";`, names in order, one a line where they are many. */
export function exportOf(
  names: readonly string[],
  moduleSpecifier: string,
  isTypeOnly: boolean,
): ExportDeclarationStructure {
  const sorted = [...names].sort(byName);
  const rest = `export${isTypeOnly ? " type" : ""} {  } from "${moduleSpecifier}";`;
  const namedExports = namedList(sorted, rest);
  return { kind: StructureKind.ExportDeclaration, isTypeOnly, namedExports, moduleSpecifier };
}
