import type { FlatEvent } from "../../model/flat-event.js";
import type { BodyRole } from "./flat-tree.js";

/** Something in the flat export that its own rules do not allow. */
export interface EventFault {
  /** 0-based index of the page's line. */
  readonly at: number;
  readonly message: string;
}

/** The one title that the export drops. */
const droppedTitle = "Email";

/**
 * Holds the fields of a flat export against the rules that it keeps: a closing tag repeats its title, the
 * item of a list begins with a capital letter, the last field has no comma, and where every container shows
 * itself no other one can end.
 */
export function checkEvents(events: readonly FlatEvent[], role: BodyRole): readonly EventFault[] {
  const last = events.at(-1);
  return [
    ...events.filter(({ titleLost, xmlName }) => titleLost && xmlName !== droppedTitle).map(otherTitle),
    ...events.filter(({ kind, xmlName }) => kind === "item" && /^[a-z]/.test(xmlName)).map(smallItem),
    ...events.filter((event, i) => isPrintedTwice(event, events[i - 1])).map(printedTwice),
    ...(last?.kind === "leaf" && !last.endsContainer ? [commaAtEnd(last)] : []),
    ...(showsAll(events, role) ? endsTooMany(events) : []),
  ];
}

function otherTitle({ xmlName, at }: FlatEvent): EventFault {
  const message = `</${xmlName}> closes a field whose title is another one; the same name was expected of both.`;
  return { at: at.to - 1, message };
}

/** Only the XML half names it, so that nothing else shows that the letter is wrong. */
function smallItem({ xmlName, at }: FlatEvent): EventFault {
  return {
    at: at.from - 1,
    message: `The item ${xmlName} begins with a small letter; a capital one was expected.`,
  };
}

/** An item that has its list's name and description. */
function isPrintedTwice({ kind, xmlName, description }: FlatEvent, list: FlatEvent | undefined): boolean {
  if (kind !== "item" || description === undefined) return false;
  return list?.xmlName === xmlName && list.description === description;
}

function printedTwice({ xmlName, at }: FlatEvent): EventFault {
  const message = `The list ${xmlName} stands here once more, in the place of its item; the item's own name was expected.`;
  return { at: at.from - 1, message };
}

function commaAtEnd({ xmlName, at }: FlatEvent): EventFault {
  const message = `${xmlName} is the last field and has a comma in the JSON half; another field was expected below it.`;
  return { at: at.to - 1, message };
}

/** A request in which nothing is required: every container has a tooltip, the root first. */
function showsAll(events: readonly FlatEvent[], role: BodyRole): boolean {
  const [first] = events;
  const isShown = first !== undefined && first.kind !== "leaf" && first.marker === "optional";
  return role === "request" && isShown && !events.some(({ marker }) => marker === "required");
}

/** Values without a comma for which no container is open, however few each of them closes. */
function endsTooMany(events: readonly FlatEvent[]): readonly EventFault[] {
  let open = 0;
  return events.slice(1, -1).flatMap(({ kind, endsContainer, xmlName, at }) => {
    if (kind === "object" || kind === "array") open += 1;
    if (!endsContainer) return [];
    open -= 1;
    if (open >= 0) return [];
    open = 0;
    const message = `${xmlName} has no comma in the JSON half and ends a container, but none is open; a comma was expected.`;
    return [{ at: at.to - 1, message }];
  });
}
