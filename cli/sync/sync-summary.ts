import { resolve } from "node:path";
import { pathToFileURL } from "node:url";
import { type FactCounts, sayFacts } from "../report/fact-counts.js";
import type { Paint } from "../terminal/colours.js";
import { projectFiles } from "./project-files.js";

/** What a person wants to know at the end of `sync`: how much was read, and where everything is. */
export function syncSummary(facts: FactCounts, hasSnapshot: boolean, paint: Paint): string {
  const rows = [
    ...(hasSnapshot ? [["Pages", projectFiles.snapshot]] : []),
    ["OpenAPI 3.1", projectFiles.document],
    ["OpenAPI 3.0", projectFiles.document30],
    ["Evidence", projectFiles.sources],
    ["Names", projectFiles.names],
    ["SDK", `${projectFiles.sdk}/README.md`],
    ["Reference", pathToFileURL(resolve(projectFiles.site, "index.html")).href],
  ];
  const lines = rows.map(([name = "", place = ""]) => `  ${name.padEnd(12)}${paint("cyan", place)}`);
  return [paint("bold", sayFacts(facts)), "", ...lines].join("\n");
}
