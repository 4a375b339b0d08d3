import { readFileSync } from "node:fs";
import { runCommandLine } from "../cli/captured-terminal.js";

export const changelog = "generated/CHANGELOG.md";
export const sdkChangelog = "generated/sdk/CHANGELOG.md";
export const manifest = "generated/sdk/package.json";

/** Makes everything of the pages in the folder `pages`, in this process. */
export const sync = (...words: readonly string[]) => runCommandLine("sync", "pages", ...words);

export const text = (file: string) => readFileSync(file, "utf8");

/** Versions of the document and of the SDK. */
export const versions = () => [
  /^ {2}version: (.+)$/m.exec(text("generated/openapi.yaml"))?.[1],
  JSON.parse(text(manifest)).version,
];

/** The entry on top of a changelog. */
export const newest = (file: string) => /^## [\s\S]*?(?=\n## |$(?![\s\S]))/m.exec(text(file))?.[0];

/** All entries of a changelog, without what stands above them. */
export const entries = (log: string) => log.slice(log.indexOf("## "));
