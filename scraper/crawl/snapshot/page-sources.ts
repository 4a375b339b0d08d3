import { join } from "node:path";
import { issue } from "../../../issues/catalogue.js";
import type { Issue, Outcome } from "../../../issues/issue.js";
import type { PageSource } from "../../model/page-text.js";
import type { SnapshotPage } from "./manifest.js";

/**
 * Where the resource pages of a snapshot lie. Pages that only lead to others are none.
 *
 * @param folder of the snapshot
 * @param changed bytes of the files that are not written yet
 * Reports `crawl/page-gone` for a page that the site had in an earlier run and has not now.
 */
export function pageSources(
  folder: string,
  pages: readonly SnapshotPage[],
  changed: ReadonlyMap<string, () => Uint8Array> = new Map(),
): Outcome<readonly PageSource[]> {
  const issues: Issue[] = [];
  const value = pages
    .filter(({ isResource }) => isResource)
    .map(({ file: name, address, missing }) => {
      const file = join(folder, name);
      if (missing !== undefined) {
        const message = `The site has had no ${address} since ${missing} of its crawls; what it last said is used.`;
        issues.push(issue("crawl/page-gone", message, { file }));
      }
      const bytes = changed.get(name);
      return { file, address, ...(bytes && { bytes }) };
    });
  return { value, issues };
}
