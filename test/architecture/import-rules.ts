import type { SourceFile } from "./source-files.js";

/**
 * The parts, in the order in which data flows, and which others each may import. The first part whose
 * folder a file lies in is its part, so that inner folders stand before outer ones.
 */
export const parts: readonly { readonly folder: string; readonly mayImport: readonly string[] }[] = [
  { folder: "generator/runtime", mayImport: [] },
  { folder: "spec/document", mayImport: [] },
  { folder: "issues", mayImport: [] },
  { folder: "scraper", mayImport: ["issues"] },
  { folder: "spec/print", mayImport: ["issues", "spec/document"] },
  { folder: "spec/export", mayImport: ["issues", "spec/document"] },
  { folder: "spec/lint", mayImport: ["issues", "spec/document"] },
  { folder: "spec", mayImport: ["issues", "scraper", "spec/document", "spec/print"] },
  { folder: "generator", mayImport: ["issues", "spec/document"] },
  { folder: "publish", mayImport: ["issues", "spec/document", "spec/print", "generator"] },
  {
    folder: "release",
    mayImport: ["issues", "spec/document", "spec", "generator"],
  },
  {
    folder: "cli",
    mayImport: [
      "issues",
      "scraper",
      "spec/document",
      "spec/print",
      "spec/export",
      "spec/lint",
      "spec",
      "generator",
      "publish",
      "release",
    ],
  },
];

/** Where the world outside begins: only these folders and files may touch disk, network and processes. */
export const edges: readonly { readonly path: string; readonly because: string }[] = [
  { path: "cli/", because: "the command line reads, writes and talks" },
  { path: "scraper/crawl/", because: "pages come from disk or network" },
  {
    path: "generator/runtime/node/node-modules.ts",
    because: "programs on Node may send their calls by its own HTTP",
  },
  {
    path: "publish/redocly-build.ts",
    because: "Redocly's renderer is a program of its own that works on files",
  },
];

const outside =
  /^node:(fs|fs\/promises|http|https|http2|net|tls|dgram|dns|child_process|worker_threads|cluster|os|process|readline|timers|timers\/promises)$/;

/** The folder of the part that a file belongs to. */
export function partOf(path: string): string | undefined {
  return parts.find(({ folder }) => path.startsWith(`${folder}/`))?.folder;
}

/** Imports that go against the direction of the table. */
export function wrongDirections(files: readonly SourceFile[]): readonly string[] {
  return files.flatMap(({ path, imports }) => {
    const own = parts.find(({ folder }) => folder === partOf(path));
    if (own === undefined) return [`${path} belongs to no part`];
    const foreign = imports.filter(
      (name) => name.includes("/") && partOf(name) !== undefined && partOf(name) !== own.folder,
    );
    return foreign
      .filter((name) => !own.mayImport.includes(partOf(name) ?? ""))
      .map((name) => `${path} imports ${name}`);
  });
}

/** Imports of the outside world in files that are no edge. */
export function reachesOutside(files: readonly SourceFile[]): readonly string[] {
  return files
    .filter(({ path }) => !edges.some((edge) => path.startsWith(edge.path)))
    .flatMap(({ path, imports }) =>
      imports.filter((name) => outside.test(name)).map((name) => `${path} imports ${name}`),
    );
}
