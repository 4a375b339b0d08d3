import { StructureKind } from "ts-morph";
import type { OptionModel } from "../../model/operation-model.js";
import type { TypeFileModel } from "../../model/sdk-model.js";
import { importsOf } from "../code/imports.js";
import type { SourceFile } from "../code/source-files.js";
import type { Symbols } from "../code/symbols.js";
import { propertyStructure, typeStatement } from "./type-statements.js";

/** The file of a type that several resources share. */
export function typeFile({ file, types }: TypeFileModel, symbols: Symbols): SourceFile {
  const imports = importsOf(file, symbols);
  const statements = types.map((type) => typeStatement(type, imports));
  return { file, statements: [...imports.structures(), ...statements] };
}

/** The query parameters that many operations take; each operation picks those it documents. */
export function commonOptionsFile(options: readonly OptionModel[], symbols: Symbols): SourceFile {
  const file = "types/common-options";
  const imports = importsOf(file, symbols);
  const properties = options.map(({ name, doc, type }) =>
    propertyStructure({ name, doc, type, optional: true }, true, imports),
  );
  return {
    file,
    statements: [
      ...imports.structures(),
      {
        kind: StructureKind.Interface,
        isExported: true,
        name: "CommonOptions",
        docs: ["Options that many operations take; each takes those it documents."],
        properties,
      },
    ],
  };
}
