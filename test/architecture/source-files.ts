import { readdirSync, readFileSync } from "node:fs";
import { dirname, join, posix } from "node:path";

/** The folders whose parts depend on each other in one direction. */
const sourceFolders = ["issues", "scraper", "spec", "generator", "publish", "release", "cli"];

/** A source file and what it imports. */
export interface SourceFile {
  /** From the root of the project. */
  readonly path: string;
  readonly lines: number;
  /** Numbers of comment lines that are too wide: the formatter wraps code only. */
  readonly wideComments: readonly number[];
  /** Imported source files of the project, from its root, and package names. */
  readonly imports: readonly string[];
}

/** All TypeScript sources of the product, in order. */
export function sourceFiles(): readonly SourceFile[] {
  return sourceFolders.flatMap(typeScriptBelow).map((path) => {
    const text = readFileSync(path, "utf8");
    const lines = text.trimEnd().split("\n");
    const wideComments = lines.flatMap((line, i) => (isWideComment(line) ? [i + 1] : []));
    return { path, lines: lines.length, wideComments, imports: importsOf(text, path) };
  });
}

/** `import … from "x"`, `export … from "x"`, `import "x"` and `import("x")`, types as well. */
export function importsOf(text: string, path: string): readonly string[] {
  const code = text.replace(/\/\*[\s\S]*?\*\//g, "");
  const statement =
    /^(?:import|export)\s(?:[^"'`;]*?\sfrom\s)?["']([^"']+)["']|\bimport\(\s*["']([^"']+)["']/gm;
  return [...code.matchAll(statement)].map(([, first, second]) => {
    const name = first ?? second ?? "";
    return name.startsWith(".") ? posix.join(dirname(path), name).replace(/\.js$/, ".ts") : name;
  });
}

/** As wide as the formatter lets code be. */
function isWideComment(line: string): boolean {
  return line.length > 110 && /^\s*(?:\/\/|\/?\*)/.test(line);
}

function typeScriptBelow(folder: string): readonly string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  return entries
    .filter((entry) => entry.isFile() && entry.name.endsWith(".ts"))
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();
}
