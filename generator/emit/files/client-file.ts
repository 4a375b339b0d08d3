import { StructureKind } from "ts-morph";
import type { SdkModel } from "../../model/sdk-model.js";
import type { NodeModel } from "../../model/tree-model.js";
import { docsOf } from "../code/doc-comment.js";
import { importsOf } from "../code/imports.js";
import type { SourceFile } from "../code/source-files.js";
import type { Symbols } from "../code/symbols.js";

/** The client: the runtime's, with a property for each module. */
export function clientFile(model: SdkModel, symbols: Symbols, node: (name: string) => NodeModel): SourceFile {
  const file = "client";
  const imports = importsOf(file, symbols);
  const base = imports.value("RamBaseClient");
  const getAccessors = model.modules.map((module) => {
    const { name, factory } = node(module.node);
    return {
      name: module.property,
      ...docsOf({ paragraphs: [module.description ?? `Resources below \`${module.path}\`.`] }),
      returnType: imports.type(name),
      statements: [`return ${imports.value(factory)}(this);`],
    };
  });
  return {
    file,
    statements: [
      ...imports.structures(),
      {
        kind: StructureKind.Class,
        isExported: true,
        name: model.clientName,
        ...docsOf({
          paragraphs: [`Client of the ${model.title}: each property leads to the resources of a module.`],
        }),
        extends: base,
        getAccessors,
      },
    ],
  };
}
