import { createHash } from "node:crypto";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { packageRoot } from "../package-root.js";
import { installedPackages } from "./installed-packages.js";

/** The code that a reading of a page and the draft made of it depend on; it imports nothing else of ours. */
export const readerParts = [
  "issues",
  "scraper",
  "spec/document",
  "spec/evidence",
  "spec/print",
  "spec/build",
] as const;

const readerFolders = readerParts.map((name) => fileURLToPath(new URL(`../../${name}`, import.meta.url)));

let running: string | undefined;

/**
 * A name for the program that reads pages: another one whenever a file of it, a package that it uses or the
 * version of Node changes. Taken from the files themselves, so that somebody who works on the reader never
 * sees what it read before; once, as a program that runs stays what it was when it began.
 */
export function readerFingerprint(): string {
  running ??= fingerprintOf(readerFolders, packageRoot);
  return running;
}

/**
 * @param root the folder whose `node_modules` the code's imports come from
 * @param started packages that the code does not import, but starts as programs
 */
export function fingerprintOf(
  folders: readonly string[],
  root: string,
  started: readonly string[] = [],
): string {
  const hash = createHash("sha256").update(process.version);
  const packages = new Set(started);
  for (const folder of folders) {
    for (const name of readdirSync(folder, { recursive: true, encoding: "utf8" }).sort()) {
      if (!/\.[jt]s$/.test(name)) continue;
      const code = readFileSync(join(folder, name), "utf8");
      hash.update(`\0${name}\0${code}`);
      for (const [, specifier = ""] of code.matchAll(/\bfrom "(?!node:)([^".][^"]*)"/g))
        packages.add(specifier);
    }
  }
  for (const one of installedPackages([...packages], root)) hash.update(`\0${one}`);
  return hash.digest("hex").slice(0, 32);
}
