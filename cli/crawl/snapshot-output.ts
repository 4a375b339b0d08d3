import { readFileSync } from "node:fs";
import { join } from "node:path";
import { manifestName, printManifest } from "../../scraper/crawl/snapshot/manifest.js";
import type { NextSnapshot } from "../../scraper/crawl/snapshot/next-snapshot.js";
import type { Output } from "../write/output.js";

/** A snapshot as files: the list of its pages, the pages that changed, and those that stay as they are. */
export function snapshotOutput(folder: string, { manifest, changed }: NextSnapshot): Output {
  const pages = manifest.pages.map(({ file }) => ({
    path: file,
    content: changed.get(file) ?? (() => readFileSync(join(folder, file))),
  }));
  return {
    folder,
    owned: ["."],
    files: [{ path: manifestName, content: printManifest(manifest) }, ...pages],
  };
}
