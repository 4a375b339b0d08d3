import { issue } from "../../../issues/catalogue.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { StringCheck } from "../check-model.js";
import { below } from "../document/json-pointer.js";
import type { CheckContext } from "./check-context.js";

/** The rule of a pattern. One that cannot run is reported and left out. */
export function patternCheck(
  { pattern }: Schema,
  pointer: string,
  context: CheckContext,
): Pick<StringCheck, "pattern"> {
  if (pattern === undefined) return {};
  return usablePattern(pattern, below(pointer, "pattern"), context) ? { pattern: { source: pattern } } : {};
}

/** Whether a pattern can be checked; reports when it cannot. */
export function usablePattern(pattern: string, pointer: string, context: CheckContext): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    const message = `The pattern ${JSON.stringify(pattern)} is no regular expression with the u flag; it is not checked.`;
    context.issues.push(issue("generator/pattern", message, { pointer }));
    return false;
  }
}
