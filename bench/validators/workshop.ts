import { existsSync, mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { installPinned } from "../pinned-packages.js";
import { projectFolder, runTool } from "../sdk/peer-packages.js";
import type { Contender } from "./contender.js";
import type { Schemas } from "./subjects.js";

/** Where the peers are installed and all outputs are made. */
export const benchFolder = join(projectFolder, ".cache", "bench-validators");

export function installPeers(say: (text: string) => void): void {
  installPinned(join(projectFolder, "bench", "validators", "peers"), benchFolder, say);
}

/** Lets a contender write its validators of schemas; returns the folder. */
export function writeValidators(contender: Contender, set: string, schemas: Schemas): string {
  const folder = join(benchFolder, "work", set, contender.name);
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  contender.write(folder, schemas);
  writeFileSync(join(folder, "app.ts"), contender.app);
  return folder;
}

/**
 * Bundles a module that stands in the folder with text of its own; returns the path of the minified bundle.
 */
export function bundle(folder: string, name: string, text: string): string {
  const file = join(folder, `${name}.bundle.mjs`);
  writeFileSync(join(folder, `${name}.ts`), text);
  const options = ["--bundle", "--minify", "--format=esm", "--target=es2022", "--log-level=error"];
  const esbuild = join(benchFolder, "node_modules", ".bin", "esbuild");
  runTool(esbuild, [`${name}.ts`, ...options, "--platform=node", `--outfile=${file}`], folder);
  return file;
}

/** The specifier of a contender's module. */
export function moduleOf(folder: string): string {
  return existsSync(join(folder, "validators.ts")) ? "./validators.ts" : "./validators.mjs";
}
