import { StructureKind } from "ts-morph";
import type { SdkModel } from "../../model/sdk-model.js";
import type { SourceFile } from "../code/source-files.js";
import { exportOf } from "./module-index.js";

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
