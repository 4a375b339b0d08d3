import { issue } from "../../../issues/catalogue.js";
import type { Issue, Outcome } from "../../../issues/issue.js";
import type { Body } from "../../model/body.js";
import type { FlatEvent } from "../../model/flat-event.js";
import type { Account } from "../account.js";
import type { BodyPlace } from "../code/read-body.js";
import type { Line } from "../line.js";
import { alignHalves, type UnpairedFields } from "./align-halves.js";
import type { AssumedRoot } from "./assumed-root-name.js";
import { checkEvents } from "./check-events.js";
import { containerOf, leafOf } from "./event-fields.js";
import { type BodyRole, flatTree } from "./flat-tree.js";
import { scanFlat } from "./scan-flat.js";
import { withUnpaired } from "./with-unpaired.js";

/**
 * Reads a body from the flat export. The structure it gives is what that export alone allows; the recover
 * stage replaces it when another page shows the same fields in full.
 *
 * @param assumedRoot the root element's name, for where the export lost it
 * @returns the body, or `undefined` when there is no code
 * Reports halves whose fields do not pair up or state different facts.
 */
export function readFlatBody(
  lines: readonly Line[],
  role: BodyRole,
  assumedRoot: AssumedRoot,
  place: BodyPlace,
  account: Account,
): Outcome<Body | undefined> {
  const halves = scanFlat(lines, account);
  const { events, unpaired, differences } = alignHalves(halves, place.lineNumber);
  const at = (index: number) => ({ file: place.file, line: place.lineNumber(index) });
  const issues: Issue[] = differences.map((difference) =>
    issue("halves/differ", `${difference.message}.`, at(difference.at)),
  );
  if (halves.rest) {
    const message = `"${halves.rest.text.slice(0, 80)}" stands behind a field and begins no other.`;
    issues.push(issue("code/broken", message, at(halves.rest.index)));
  }
  const first = events[0];
  if (!first) {
    const other = halves.json[0];
    const message = "The XML half of the body was not found; its fields are not known without it.";
    if (other) issues.push(issue("halves/missing", message, at(other.at.from - 1)));
    return { value: undefined, issues };
  }
  if (unpaired !== undefined) {
    const { name, onlyJson } = unpaired;
    const kept = onlyJson.length === 0 ? "" : ` ${namesOf(onlyJson)}, only in the JSON half, was kept apart.`;
    const message = `From ${name} on the XML half and the JSON half do not pair up; the XML half was followed.${kept}`;
    issues.push(issue("halves/differ", message, at(unpaired.at)));
  }
  for (const { at: place, message } of checkEvents(events, role))
    issues.push(issue("code/broken", message, at(place)));
  const { roots, recovered } = flatTree(events, role, assumedRoot);
  const body: Body = { roots, recovered, flat: events, ...(unpaired && { unpaired: keptApart(unpaired) }) };
  const range = { from: first.at.from, to: events.at(-1)?.at.to ?? first.at.to };
  return { value: withUnpaired({ ...body, at: range }), issues };
}

function keptApart({ onlyJson }: UnpairedFields): NonNullable<Body["unpaired"]> {
  const which = onlyJson.length === 0 ? "fields" : namesOf(onlyJson);
  return {
    doubt: `${which} of the JSON half, which do not pair up with the XML half`,
    fields: onlyJson.map((event) =>
      event.kind === "leaf" ? leafOf(event) : containerOf(event, undefined, []),
    ),
  };
}

function namesOf(events: readonly FlatEvent[]): string {
  return events.map(({ xmlName }) => xmlName).join(", ");
}
