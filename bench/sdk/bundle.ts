import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { App } from "./contender.js";
import { runPeer } from "./peer-packages.js";
import type { Place } from "./workshop.js";

/** The calls that an app makes. */
export const callKinds = ["get", "post"] as const;
export type CallKind = (typeof callKinds)[number];

/** Bundles an app into one minified file, as for a browser; returns its path. */
export function bundleApp({ folder }: Place, app: App, kind: CallKind): string {
  const base = `${app.name.replaceAll(/\W+/g, "-")}-${kind}`;
  writeFileSync(join(folder, `${base}.ts`), app[kind]);
  return bundleFile(folder, `${base}.ts`);
}

/** Bundles a file of the folder, with all that it imports; returns the path of the bundle. */
export function bundleFile(folder: string, entry: string): string {
  const file = join(folder, "bundles", entry.replace(/\.\w+$/, ".mjs"));
  const options = [
    "--bundle",
    "--minify",
    "--format=esm",
    "--target=es2022",
    "--log-level=error",
    "--external:node:*",
  ];
  runPeer("esbuild", [entry, ...options, `--outfile=${file}`], folder);
  return file;
}

/** Bytes that a file takes on its way to a browser. */
export function gzippedSize(file: string): number {
  return gzipSync(readFileSync(file), { level: 9 }).length;
}
