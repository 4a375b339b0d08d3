import type { Json } from "../../document/openapi.js";
import type { JsonObject } from "../json-object.js";

/** What people read. */
const words: readonly string[] = [..."title description example examples deprecated externalDocs".split(" ")];

const annotations: ReadonlySet<string> = new Set([...words, ..."default readOnly writeOnly xml".split(" ")]);

/** What a schema says of its values, and what it says besides. */
export interface Sorted {
  readonly rules: JsonObject;
  readonly annotations: JsonObject;
}

/** What a schema says to people alone. */
export function wordsOf(schema: JsonObject): JsonObject {
  const said = Object.entries(schema).filter(([key]) => words.includes(key) || key.startsWith("x-"));
  return Object.fromEntries(said);
}

/** Sorts what a schema says: its rules, and words that leave its values as they are. */
export function sorted(schema: JsonObject): Sorted {
  const isAnnotation = ([key]: readonly [string, Json]): boolean =>
    annotations.has(key) || key.startsWith("x-");
  const members = Object.entries(schema);
  return {
    rules: Object.fromEntries(members.filter((member) => !isAnnotation(member))),
    annotations: Object.fromEntries(members.filter(isAnnotation)),
  };
}
