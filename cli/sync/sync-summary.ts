import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type FactCounts, sayFacts } from "../report/fact-counts.js";
import type { Paint } from "../terminal/colours.js";
import type { Release } from "./make-release.js";
import { projectFiles } from "./project-files.js";
import { releaseText } from "./release-text.js";

/**
 * What a person wants to know at the end of `sync`: how much was read, what is new, and where everything is.
 */
export function syncSummary(
  facts: FactCounts,
  { document, sdk }: Release,
  hasSnapshot: boolean,
  paint: Paint,
): string {
  const rows = [
    ...(hasSnapshot ? [["Pages", projectFiles.snapshot]] : []),
    ["OpenAPI 3.1", projectFiles.document],
    ["OpenAPI 3.0", projectFiles.document30],
    ["Evidence", projectFiles.sources],
    ["Names", projectFiles.names],
    ["Changes", projectFiles.changelog],
    ["SDK", `${projectFiles.sdk}/README.md`],
    ["Reference", pathToFileURL(resolve(projectFiles.site, "index.html")).href],
  ];
  const lines = rows.map(([name = "", place = ""]) => `  ${name.padEnd(12)}${paint("cyan", place)}`);
  const news = releaseText(document, sdk, paint);
  const told = news === "" ? [] : ["", news];
  return [paint("bold", sayFacts(facts)), ...told, "", ...lines].join("\n");
}
