import type { Field, Recovery } from "../../model/body.js";
import type { FlatEvent } from "../../model/flat-event.js";
import type { AssumedRoot } from "./assumed-root-name.js";
import { containerOf } from "./event-fields.js";
import { type FoundPart, foldEvents } from "./fold-events.js";

/** Which body of a page; only a request says what is required. */
export type BodyRole = "request" | "response";

export interface FlatTree {
  readonly roots: readonly Field[];
  readonly recovered: Recovery;
}

/**
 * Makes the body that the flat export alone allows.
 *
 * @param events what the export shows, in page order; at least one
 * @param assumed the root's name, for where the export lost it
 * @param parts containers that the export does not show and other pages do
 */
export function flatTree(
  events: readonly FlatEvent[],
  role: BodyRole,
  assumed: AssumedRoot,
  parts: readonly FoundPart[] = [],
): FlatTree {
  const isRequest = role === "request";
  const requires = isRequest && events.some(({ marker }) => marker === "required");
  const [first, second] = events;
  const shown =
    first && first.kind !== "leaf" && first.marker === "optional" && !requires ? first : undefined;
  const item = shown?.kind === "array" && second?.kind === "item" ? second : undefined;
  const inside = (shown ? 1 : 0) + (item ? 1 : 0);
  const name = shown?.xmlName ?? assumed.name;
  const { fields, unplaced, uncertain } = foldEvents(withParts(events, inside, parts), {
    name,
    isOptional: shown !== undefined,
  });
  const lostRoot = `the name of the root element, assumed to be ${name}`;
  const doubts = [
    ...(shown || assumed.isRule ? [] : [lostRoot]),
    ...hiddenContainers(isRequest, requires, shown !== undefined),
    ...uncertain,
  ];
  const root = shown ? containerOf(shown, item, fields) : unknownRoot(name, fields, first);
  const recovered = {
    from: "the flat export alone",
    uncertain: doubts,
    ...(unplaced.length > 0 && { unplaced }),
  };
  return { roots: [root], recovered };
}

/** The events behind the root, with the parts in place of what they hold. */
function withParts(
  events: readonly FlatEvent[],
  from: number,
  parts: readonly FoundPart[],
): readonly (FlatEvent | FoundPart)[] {
  const kept: (FlatEvent | FoundPart)[] = [];
  for (let at = from; at < events.length; ) {
    const part = parts.find((found) => found.from === at);
    const next = part ?? events[at];
    if (next) kept.push(next);
    at = part ? part.to : at + 1;
  }
  return kept;
}

/** In a request only what holds something required is without a tooltip; a response has no such rule. */
function hiddenContainers(isRequest: boolean, requires: boolean, rootIsShown: boolean): readonly string[] {
  if (!isRequest) return ["containers without a tooltip, which this export does not show"];
  if (requires) return ["containers that hold something required, which this export does not show"];
  return rootIsShown ? [] : ["the root element, which a request without required fields should show"];
}

function unknownRoot(name: string, fields: readonly Field[], first: FlatEvent | undefined): Field {
  const jsonName = name.charAt(0).toLowerCase() + name.slice(1);
  return { kind: "object", xmlName: name, jsonName, marker: "none", fields, ...(first && { at: first.at }) };
}
