import { printNames } from "../../spec/build/name-lock.js";
import { looksLikeSources } from "../../spec/evidence/sources-file.js";
import type { TakenSnapshot } from "../crawl/take-snapshot.js";
import type { DocumentedApi } from "../input/read-document-pages.js";
import { looksLikeDocument } from "../write/document-output.js";
import { type Output, type OutputFile, textOutput } from "../write/output.js";
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
      { path: projectFiles.document, content: document.document.print("yaml"), mayReplace },
      { path: projectFiles.document30, content: document30, mayReplace },
      { path: projectFiles.sources, content: document.document.printSources(), mayReplace: looksLikeSources },
      {
        path: projectFiles.changelog,
        content: document.changelog,
        mayReplace: looksLikeChangelog,
        readAs: document.lastChangelog,
      },
      { path: projectFiles.names, content: printNames(api.names), readAs: api.namesText },
      ...below(projectFiles.sdk, textOutput(sdk.files)),
      ...below(projectFiles.site, textOutput(site)),
      ...below(projectFiles.snapshot, snapshot?.output.files ?? []),
    ],
  };
}

function looksLikeChangelog(text: string): boolean {
  return text.trim() === "" || /^# Changelog\b/.test(text);
}

function below(folder: string, files: readonly OutputFile[]): readonly OutputFile[] {
  return files.map(({ path, content }) => ({ path: `${folder}/${path}`, content }));
}
