import { exportOf } from "../code/exports.js";
import type { SourceFile } from "../code/source-files.js";

/** The entry `errors`: all that is documented about errors. */
export const errorsFile: SourceFile = {
  file: "errors",
  statements: [
    exportOf(["CatalogueEntry"], "./error-catalogue.js", true),
    exportOf(["errorCatalogue"], "./error-catalogue.js", false),
    exportOf(["ErrorParametersOf", "ErrorsOf"], "./error-codes.js", true),
    exportOf(["ErrorCode", "isErrorOf"], "./error-codes.js", false),
  ],
};
