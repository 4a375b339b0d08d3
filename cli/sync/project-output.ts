import { printNames } from "../../spec/build/name-lock.js";
import { looksLikeSources } from "../../spec/evidence/sources-file.js";
import type { TakenSnapshot } from "../crawl/take-snapshot.js";
import type { DocumentedApi } from "../input/read-document-pages.js";
import { looksLikeDocument } from "../write/document-output.js";
import type { Output, OutputFile } from "../write/output.js";
import type { Release } from "./make-release.js";
import { projectFiles } from "./project-files.js";

/** Everything that a run of `sync` leaves in the current folder. */
export function projectOutput(
  api: DocumentedApi,
  { document, document30, sdk, site }: Release,
  snapshot: TakenSnapshot | undefined,
): Output {
  const mayReplace = looksLikeDocument;
  return {
    folder: ".",
    owned: [projectFiles.sdk, projectFiles.site, ...(snapshot ? [projectFiles.snapshot] : [])],
    files: [
      { path: projectFiles.document, text: document.document.print("yaml"), mayReplace },
      { path: projectFiles.document30, text: document30, mayReplace },
      { path: projectFiles.sources, text: document.document.printSources(), mayReplace: looksLikeSources },
      {
        path: projectFiles.changelog,
        text: document.changelog,
        mayReplace: looksLikeChangelog,
        readAs: document.lastChangelog,
      },
      { path: projectFiles.names, text: printNames(api.names), readAs: api.namesText },
      ...below(projectFiles.sdk, sdk.files),
      ...below(projectFiles.site, site),
      ...below(projectFiles.snapshot, snapshot?.output.files ?? []),
    ],
  };
}

function looksLikeChangelog(text: string): boolean {
  return text.trim() === "" || /^# Changelog\b/.test(text);
}

function below(folder: string, files: readonly OutputFile[]): readonly OutputFile[] {
  return files.map(({ path, text }) => ({ path: `${folder}/${path}`, text }));
}
