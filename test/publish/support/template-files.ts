import { readPackageFiles } from "../../../cli/input/package-files.js";

/** The site's templates, as the program hands them on. */
export const templateFiles = await readPackageFiles("templates/site", "");
