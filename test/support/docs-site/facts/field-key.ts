import type { Marker } from "../../../../scraper/model/body.js";
import type { Constraints } from "../../../../scraper/model/value.js";

/**
 * What stands before the colon of a field: `UserId Integer, required, minimum 100`,
 * `LoginCompany, optional`, `Filters [Filter, optional], optional`.
 */
export interface FieldKey {
  readonly name: string;
  /** After `as`, when it is not the name with its first letter in lower case. */
  readonly jsonName?: string;
  readonly type?: string;
  readonly item?: { readonly name: string; readonly marker: Marker };
  readonly marker: Marker;
  readonly constraints: Constraints;
  readonly domainValues?: true | string;
}

const form =
  /^(?<name>[$\w-]+)(?: as (?<json>\w+))?(?: (?<type>\w+)| \[(?<item>\w+)(?:, (?<itemMarker>required|optional))?\])?(?:, (?<flags>.+))?$/;

/** Returns the parts of a key, or a sentence that says what is wrong with it. */
export function parseFieldKey(key: string): FieldKey | string {
  const groups = form.exec(key)?.groups;
  if (groups?.name === undefined) {
    return `«${key}» is no field: expected a name, then a type or an [Item] or nothing, then flags after commas`;
  }
  const flags = parseFlags(groups.flags ?? "");
  if (typeof flags === "string") return `«${key}»: ${flags}`;
  return {
    name: groups.name,
    ...(groups.json !== undefined && { jsonName: groups.json }),
    ...(groups.type !== undefined && { type: groups.type }),
    ...(groups.item !== undefined && { item: { name: groups.item, marker: markerOf(groups.itemMarker) } }),
    ...flags,
  };
}

type Flags = Pick<FieldKey, "marker" | "constraints" | "domainValues">;

function parseFlags(text: string): Flags | string {
  // A pattern may hold commas, so it is the last flag and takes the rest.
  const patternAt = /(?:^|, )pattern /.exec(text);
  const words = (patternAt === null ? text : text.slice(0, patternAt.index)).split(", ").filter(Boolean);
  const pattern = patternAt === null ? undefined : text.slice(patternAt.index + patternAt[0].length);
  let marker: Marker = "none";
  let domainValues: true | string | undefined;
  const limits: { minimum?: string; maximum?: string; default?: string } = {};
  for (const word of words) {
    const [label = "", value] = splitOnce(word);
    if (word === "required" || word === "optional") marker = word;
    else if (word === "domain values") domainValues = true;
    else if (word.startsWith("domain values at ")) domainValues = word.slice("domain values at ".length);
    else if (isLimit(label) && value !== undefined) limits[label] = value;
    else {
      return `«${word}» is no flag: expected required, optional, minimum, maximum, default, domain values or, last, pattern`;
    }
  }
  return {
    marker,
    constraints: { ...limits, ...(pattern !== undefined && { pattern }) },
    ...(domainValues !== undefined && { domainValues }),
  };
}

function isLimit(label: string): label is "minimum" | "maximum" | "default" {
  return label === "minimum" || label === "maximum" || label === "default";
}

function splitOnce(word: string): [string, string | undefined] {
  const at = word.indexOf(" ");
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function markerOf(word: string | undefined): Marker {
  return word === "required" || word === "optional" ? word : "none";
}
