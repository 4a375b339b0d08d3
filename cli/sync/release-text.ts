import { toldChanges } from "../../release/words/change-sections.js";
import { countChanges, sayChangeCounts } from "../../spec/diff/report/change-counts.js";
import { changeText, operationWords } from "../../spec/diff/report/words.js";
import { oneLine } from "../report/one-line.js";
import type { Colour, Paint } from "../terminal/colours.js";
import { projectFiles } from "./project-files.js";
import type { ReleasedDocument } from "./release-document.js";
import type { ReleasedSdk } from "./release-sdk.js";

/** So many changes are named on the terminal; the changelog has them all. */
const most = 12;

const colours: { readonly [severity in "breaking" | "warning" | "info"]: Colour } = {
  breaking: "red",
  warning: "yellow",
  info: "blue",
};

/** What a person has to know of a new version, worst first; empty when there is none. */
export function releaseText(document: ReleasedDocument, sdk: ReleasedSdk, paint: Paint): string {
  const steps = [stepText("OpenAPI document", document), stepText("SDK", sdk)].flatMap((text) =>
    text === undefined ? [] : [paint("bold", text)],
  );
  const changes = toldChanges(document.changes);
  if (changes.length === 0) return steps.join("\n");
  const lines = changes.slice(0, most).map((change) => {
    const { first } = operationWords(change);
    const where = first === "" ? "" : `${first}  `;
    return `  ${paint(colours[change.severity], change.severity.padEnd(8))}  ${where}${oneLine(changeText(change))}`;
  });
  const left = changes.length - most;
  const more = left > 0 ? [`  … and ${left} more in ${projectFiles.changelog}`] : [];
  return [...steps, `${sayChangeCounts(countChanges(changes))}:`, ...lines, ...more].join("\n");
}

function stepText(
  name: string,
  { from, version, verdict }: Pick<ReleasedDocument | ReleasedSdk, "from" | "version" | "verdict">,
): string | undefined {
  return from === version ? undefined : `${name} ${from} → ${version} (${verdict.bump})`;
}
