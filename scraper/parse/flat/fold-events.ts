import type { Field } from "../../model/body.js";
import type { FlatEvent } from "../../model/flat-event.js";
import { containerOf, leafOf } from "./event-fields.js";

/** The tree that the flat export alone allows. */
export interface Folded {
  readonly fields: readonly Field[];
  /**
   * Fields whose container is not known and that no known container can hold, since it has one of that name.
   */
  readonly unplaced: readonly Field[];
  /** In words, what the export does not tell; empty when the tree is the only one that fits. */
  readonly uncertain: readonly string[];
}

/** A container that is open: what it holds so far. */
interface Scope {
  readonly name: string;
  /** A group that says that it is optional holds nothing required, at any depth. */
  readonly isOptional: boolean;
  readonly fields: Field[];
  readonly names: Set<string>;
}

/** A container that the export does not show, with what it holds, found on another page. */
export interface FoundPart {
  readonly kind: "part";
  readonly field: Field;
  /** The events that it takes: from the first one, up to before the other. */
  readonly from: number;
  readonly to: number;
}

/**
 * Folds the fields of a flat export into a tree by what that export does show:
 * - a container with a tooltip opens where it stands;
 * - a value without a comma ends the container that it stands in, and perhaps some around it; a value with
 *   a comma ends none;
 * - in a request, a container without a tooltip holds something required, and one that says that it is
 *   optional holds nothing required, so that it ends at a value without a comma before the next required one;
 * - no object has two fields of one name.
 * Where these leave a choice, the innermost container is taken, and the choice is named.
 *
 * @param events the fields inside the root
 * @param root the root's name, and whether it says that it is optional
 */
export function foldEvents(
  events: readonly (FlatEvent | FoundPart)[],
  root: { readonly name: string; readonly isOptional: boolean },
): Folded {
  const top: Scope = { ...root, fields: [], names: new Set() };
  const open: [Scope, ...Scope[]] = [top];
  const unplaced: Field[] = [];
  const uncertain = new Set<string>();
  const inner = () => open.at(-1) ?? top;
  const ahead = requiredAhead(events);

  const place = (field: Field) => {
    const scope = inner();
    if (scope.names.has(field.xmlName)) {
      unplaced.push(field);
      const kind = field.kind === "leaf" ? "field" : "group";
      uncertain.add(`the container of the second ${kind} called ${field.xmlName}, which is kept apart`);
    } else {
      scope.names.add(field.xmlName);
      scope.fields.push(field);
    }
  };

  let ended: string | undefined;
  events.forEach((event, i) => {
    if (event.kind === "item") return;
    if (ended !== undefined)
      chooseContainer(open, ended, { next: event, isRequiredAhead: ahead[i] ?? false }, uncertain);
    else if (open.length > 1 && inner().isOptional && isRequired(event))
      uncertain.add(
        `where ${inner().name} ends, which is optional: ${nameOf(event)}, which is required, follows`,
      );
    ended = undefined;
    if (event.kind === "part") {
      place(event.field);
      ended = event.field.xmlName;
      return;
    }
    if (event.kind === "leaf") {
      place(leafOf(event));
      if (event.endsContainer && i < events.length - 1) ended = endContainer(open, event, uncertain);
      return;
    }
    const next = events[i + 1];
    const item = next?.kind === "item" ? next : undefined;
    if (event.kind === "array" && !item) uncertain.add(`the name of the items of ${event.xmlName}`);
    const fields: Field[] = [];
    place(containerOf(event, item, fields));
    const isOptional = event.marker === "optional";
    open.push({ name: event.xmlName, isOptional, fields, names: new Set() });
  });
  for (const xmlName of loneItems(events))
    uncertain.add(`the list whose items are called ${xmlName}, and which fields they hold`);
  return { fields: top.fields, unplaced, uncertain: [...uncertain] };
}

/** Closes the container that a value without a comma stands in, and returns its name. */
function endContainer(open: [Scope, ...Scope[]], { xmlName }: FlatEvent, uncertain: Set<string>): string {
  if (open.length > 1) return open.pop()?.name ?? "";
  uncertain.add(
    `a container that the page does not show ends after ${xmlName}; which fields it holds is not known`,
  );
  return xmlName;
}

/** What stands behind a container that has ended. */
interface Following {
  readonly next: FlatEvent | FoundPart;
  /** Whether something required comes before the next place where a container may end. */
  readonly isRequiredAhead: boolean;
}

/** Closes what cannot hold the next field, behind a container that has ended. */
function chooseContainer(
  open: [Scope, ...Scope[]],
  ended: string,
  { next, isRequiredAhead }: Following,
  uncertain: Set<string>,
): void {
  const name = nameOf(next);
  const holds = (scope: Scope) => !scope.names.has(name) && !(scope.isOptional && isRequiredAhead);
  const innermost = open.findLastIndex(holds);
  if (innermost < 0) return;
  open.splice(innermost + 1);
  const places = open.filter(holds).map((scope) => scope.name);
  if (places.length > 1)
    uncertain.add(`whether ${name}, which follows ${ended}, stands in ${places.reverse().join(" or in ")}`);
}

/**
 * For each event: whether something required stands there or behind it, with no end of a container between.
 */
function requiredAhead(events: readonly (FlatEvent | FoundPart)[]): readonly boolean[] {
  const ahead: boolean[] = new Array(events.length).fill(false);
  let isAhead = false;
  for (let i = events.length - 1; i >= 0; i--) {
    const event = events[i];
    if (event === undefined) continue;
    const ends = event.kind === "part" || (event.kind === "leaf" && event.endsContainer);
    isAhead = isRequired(event) || (isAhead && !ends);
    ahead[i] = isAhead;
  }
  return ahead;
}

function nameOf(event: FlatEvent | FoundPart): string {
  return event.kind === "part" ? event.field.xmlName : event.xmlName;
}

/** What has no tooltip holds something required. */
function isRequired(event: FlatEvent | FoundPart): boolean {
  return event.kind === "part" || event.marker === "required";
}

/** Items without their list, which the export does not show. */
function loneItems(events: readonly (FlatEvent | FoundPart)[]): readonly string[] {
  return events.flatMap((event, i) =>
    event.kind === "item" && events[i - 1]?.kind !== "array" ? [event.xmlName] : [],
  );
}
