import type { ChangeSeverity, ExplainedChange } from "../../spec/diff/change.js";
import { countChanges, sayChangeCounts } from "../../spec/diff/report/change-counts.js";
import { causeWords, changeText, operationWords, verdictText } from "../../spec/diff/report/words.js";
import type { Verdict } from "../../spec/diff/verdict.js";
import { placeText } from "../explain/snippet.js";
import { oneLine } from "../report/one-line.js";
import type { Colour, Paint } from "../terminal/colours.js";

const looks: {
  readonly [severity in ChangeSeverity]: { readonly title: string; readonly colour: Colour };
} = {
  breaking: { title: "Breaking", colour: "red" },
  warning: { title: "Warnings", colour: "yellow" },
  info: { title: "Other changes", colour: "blue" },
};

/** The changes for a terminal: the worst first, one line each, then the verdict. */
export function diffText(changes: readonly ExplainedChange[], verdict: Verdict, paint: Paint): string {
  const sections = (["breaking", "warning", "info"] as const).flatMap((severity) => {
    const own = changes.filter((one) => one.severity === severity);
    if (own.length === 0) return [];
    const { title, colour } = looks[severity];
    const head = paint("bold", paint(colour, `${title} (${own.length})`));
    return [[head, ...own.map((change) => changeLine(change, paint))].join("\n")];
  });
  const end = `${paint("bold", sayChangeCounts(countChanges(changes)))}. ${verdictText(verdict)}`;
  return [...sections, end].join("\n\n");
}

function changeLine(change: ExplainedChange, paint: Paint): string {
  const { first, more } = operationWords(change);
  const operation = first === "" ? "" : `${paint("bold", first)}  `;
  const source = (change.newEvidence ?? change.oldEvidence)?.source;
  const notes = [
    more,
    causeWords[change.cause],
    source === undefined ? "" : placeText(source),
    change.rule,
  ].filter((note) => note !== "");
  return `  ${operation}${oneLine(changeText(change))}  ${paint("dim", notes.join(" · "))}`;
}
