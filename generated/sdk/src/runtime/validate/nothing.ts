import { type Findings, refuse } from "./findings.js";

/** The check of a schema that rules out every value, `false` or `{ not: {} }`. */
export function nothing(value: unknown, found?: Findings): boolean {
  return refuse(found, undefined, "not", undefined, value);
}
