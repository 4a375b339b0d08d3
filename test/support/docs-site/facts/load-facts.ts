import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { bodyFacts } from "./body-facts.js";
import type { FactProblem } from "./fact-problem.js";
import { type PageFacts, pageFacts, type SharedFacts } from "./page-facts.js";
import { parameterFacts } from "./parameter-facts.js";
import { YamlSource } from "./yaml-source.js";

/** The facts of one page, and the file below the facts folder that holds them. */
export interface FactPage extends PageFacts {
  /** `system/roles-post-1916-v10`: module and name, without extension. */
  readonly name: string;
}

export interface LoadedFacts {
  /** Sorted by name. */
  readonly pages: readonly FactPage[];
  /** What is wrong in the files; the pages are only to be trusted when there is none. */
  readonly problems: readonly FactProblem[];
}

const sharedFolder = "shared";
const parameterFile = "query-parameters.yaml";

/** Returns the pages that a folder of fact files describes; see examples/facts/README.md for the notation. */
export function loadFacts(folder: string): LoadedFacts {
  const problems: FactProblem[] = [];
  const read = <T>(file: string, use: (source: YamlSource) => T): T => {
    const source = new YamlSource(file, readFileSync(join(folder, file), "utf8"));
    const result = use(source);
    problems.push(...source.problems);
    return result;
  };
  const parameters = read(`${sharedFolder}/${parameterFile}`, (source) =>
    parameterFacts(source, source.entries(source.root, "parameters that many pages share")),
  );
  const shared: SharedFacts = {
    parameters: new Map(parameters.map((parameter) => [parameter.name, parameter])),
    bodies: new Map(
      yamlFiles(folder, sharedFolder)
        .filter((file) => file !== parameterFile)
        .map((file) => [
          nameOf(file),
          read(`${sharedFolder}/${file}`, (source) => bodyFacts(source, source.root)),
        ]),
    ),
  };
  const pages = foldersIn(folder).flatMap((module) =>
    yamlFiles(folder, module).flatMap((file) => {
      const facts = read(`${module}/${file}`, (source) => pageFacts(source, shared));
      return facts === undefined ? [] : [{ name: `${module}/${nameOf(file)}`, ...facts }];
    }),
  );
  return { pages, problems };
}

function foldersIn(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true });
  return entries
    .filter((entry) => entry.isDirectory() && entry.name !== sharedFolder)
    .map((entry) => entry.name)
    .sort();
}

function yamlFiles(folder: string, below: string): string[] {
  return readdirSync(join(folder, below))
    .filter((file) => file.endsWith(".yaml"))
    .sort();
}

function nameOf(file: string): string {
  return file.slice(0, -".yaml".length);
}
