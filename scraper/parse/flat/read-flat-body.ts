import { issue } from "../../../issues/catalogue.js";
import type { Issue, Outcome } from "../../../issues/issue.js";
import type { Body, FlatEvent } from "../../model/resource-page.js";
import type { Account } from "../account.js";
import type { BodyPlace } from "../code/read-body.js";
import { jsonSpelling } from "../code/spelling.js";
import type { Line } from "../line.js";
import { alignHalves } from "./align-halves.js";
import { foldEvents } from "./fold-events.js";
import { scanFlat } from "./scan-flat.js";

/**
 * Reads a body from the flat export. The structure it gives is what that export alone allows; the recover
 * stage replaces it when another page shows the same fields in full.
 *
 * @param rootName the root element's name to assume when the export lost it
 * @returns the body, or `undefined` when there is no code
 * Reports halves whose fields do not pair up or state different facts.
 */
export function readFlatBody(
  lines: readonly Line[],
  rootName: string,
  place: BodyPlace,
  account: Account,
): Outcome<Body | undefined> {
  const { events, complete, differences } = alignHalves(scanFlat(lines, account), place.lineNumber);
  const first = events[0];
  if (!first) return { value: undefined, issues: [] };
  const issues: Issue[] = differences.map(({ at, message }) =>
    issue("halves/differ", `${message}.`, { file: place.file, line: place.lineNumber(at) }),
  );
  if (!complete) {
    const message =
      "The fields of the XML half and of the JSON half do not pair up; the XML half was followed.";
    issues.push(
      issue("halves/differ", message, { file: place.file, line: place.lineNumber(first.at.from - 1) }),
    );
  }
  const shown = showsRoot(events);
  const { fields, uncertain } = foldEvents(shown ? events.slice(1) : events);
  const root = {
    kind: "object" as const,
    xmlName: shown ? first.xmlName : rootName,
    jsonName: jsonSpelling(shown ? first.xmlName : rootName),
    marker: shown ? first.marker : ("none" as const),
    ...(shown && first.description !== undefined && { description: first.description }),
    fields,
    at: first.at,
  };
  const doubts = [
    ...(shown ? [] : [`the name of the root element, assumed to be ${rootName}`]),
    "containers without a tooltip, which this export does not show",
    ...uncertain,
  ];
  const at = { from: first.at.from, to: events.at(-1)?.at.to ?? first.at.to };
  const recovered = { from: "the flat export alone", uncertain: doubts };
  return { value: { roots: [root], flat: events, recovered, at }, issues };
}

/** A root has a tooltip exactly when nothing inside is required; then it is the first field shown. */
function showsRoot(events: readonly FlatEvent[]): boolean {
  const [first, ...rest] = events;
  return (
    first?.kind === "object" &&
    first.marker === "optional" &&
    !rest.some((event) => event.marker === "required")
  );
}
