import { StructureKind } from "ts-morph";
import type { SdkModel } from "../../model/sdk-model.js";
import { exportOf } from "../code/exports.js";
import type { SourceFile } from "../code/source-files.js";

/**
 * The entry of programs that call single functions: errors, the types that several modules share, and the
 * runtime's own list. The client is not among them: it loads modules when they are used, and a bundler that
 * makes one file of a program would keep all that could be loaded.
 */
export function coreFile({ typeFiles, commonOptions }: SdkModel): SourceFile {
  return {
    file: "core",
    statements: [
      exportOf(["ErrorCode", "isErrorOf"], "./error-codes.js", false),
      exportOf(["ErrorParametersOf", "ErrorsOf"], "./error-codes.js", true),
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
