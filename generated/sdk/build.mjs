// Bundles the code of the package: a file for each entry, and files for what entries share. Programs that are
// not bundled themselves then load a few files instead of one for each resource.
import { readFileSync, rmSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { build } from "rolldown";

const folder = fileURLToPath(new URL(".", import.meta.url));
const { exports } = JSON.parse(readFileSync(`${folder}/package.json`, "utf8"));
const entries = Object.values(exports)
  .flatMap((entry) => entry.default ?? [])
  .map((output) => output.replace(/^\.\/dist\/(.*)\.js$/, "$1"));

rmSync(`${folder}/dist/chunks`, { recursive: true, force: true });
await build({
  cwd: folder,
  input: Object.fromEntries(entries.map((entry) => [entry, `src/${entry}.ts`])),
  platform: "neutral",
  external: /^node:/,
  resolve: { extensionAlias: { ".js": [".ts"] } },
  logLevel: "warn",
  output: {
    dir: "dist",
    entryFileNames: "[name].js",
    chunkFileNames: "chunks/[name]-[hash].js",
    sourcemap: true,
    // The sources come with the package.
    sourcemapExcludeSources: true,
  },
});
