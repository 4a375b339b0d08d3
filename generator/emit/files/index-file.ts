import { StructureKind } from "ts-morph";
import type { SdkModel } from "../../model/sdk-model.js";
import { exportOf } from "../code/exports.js";
import type { SourceFile } from "../code/source-files.js";

/** The main entry: the client, and all that the entry `core` has. */
export function indexFile({ clientName }: SdkModel): SourceFile {
  return {
    file: "index",
    statements: [
      exportOf([clientName], "./client.js", false),
      { kind: StructureKind.ExportDeclaration, moduleSpecifier: "./core.js" },
    ],
  };
}
