import type { ReleaseTemplates } from "../../release/fill-template.js";
import { readPackageFiles } from "../input/package-files.js";

/** Reads the templates of changelogs and of the report, which come with this package. */
export async function readReleaseTemplates(): Promise<ReleaseTemplates> {
  const files = await readPackageFiles("templates/release", ".hbs");
  const read = (path: string) => files.find((file) => file.path === path)?.text ?? "";
  return { entry: read("entry.md.hbs"), report: read("report.md.hbs") };
}
