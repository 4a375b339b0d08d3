import { StructureKind } from "ts-morph";
import type { SdkModel } from "../../model/sdk-model.js";
import type { SourceFile } from "../code/source-files.js";
import { exportOf } from "./module-index.js";

/** The main entry: client, errors, the types that several modules share, and the runtime's own list. */
export function indexFile({ clientName, typeFiles, commonOptions }: SdkModel): SourceFile {
  return {
    file: "index",
    statements: [
      exportOf([clientName], "./client.js", false),
      exportOf(["ErrorCode", "errorCatalogue", "isErrorOf"], "./errors.js", false),
      exportOf(["CatalogueEntry", "ErrorsOf"], "./errors.js", true),
      // A name listed in this file wins over one of the same name in the runtime's list.
      { kind: StructureKind.ExportDeclaration, moduleSpecifier: "./runtime/index.js" },
      ...(commonOptions.length === 0 ? [] : [exportOf(["CommonOptions"], "./types/common-options.js", true)]),
      ...typeFiles.map(({ file, types }) =>
        exportOf(
          types.map(({ name }) => name),
          `./${file}.js`,
          true,
        ),
      ),
    ],
  };
}
