import { join } from "node:path";
import type { Outcome } from "../../issues/issue.js";
import { packageRoot } from "../package-root.js";
import { readOptionalFile } from "./read-text-file.js";

/** The lint rules: `redocly.yaml` of the current folder, else the one that comes with this package. */
export async function lintRules(): Promise<Outcome<string | undefined>> {
  const own = await readOptionalFile("redocly.yaml");
  if (own.value !== undefined || own.issues.length > 0) return own;
  return readOptionalFile(join(packageRoot, "redocly.yaml"));
}
