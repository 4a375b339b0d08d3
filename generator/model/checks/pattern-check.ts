import { issue } from "../../../issues/catalogue.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { PatternCheck, StringCheck } from "../check-model.js";
import { below } from "../document/json-pointer.js";
import type { CheckContext } from "./check-context.js";
import { screenPattern } from "./screen-pattern.js";

/**
 * The rule of a pattern. One that cannot run, or that could run for ever, is reported and left out; one that
 * takes long on long texts is reported and tried on short ones only.
 */
export function patternCheck(
  { pattern, maxLength }: Schema,
  pointer: string,
  context: CheckContext,
): Pick<StringCheck, "pattern"> {
  return pattern === undefined ? {} : screened({ pattern, maxLength }, below(pointer, "pattern"), context);
}

/** @param place where the pattern itself stands */
function screened(
  { pattern, maxLength }: { readonly pattern: string; readonly maxLength?: Schema["maxLength"] | undefined },
  place: string,
  context: CheckContext,
): Pick<StringCheck, "pattern"> {
  if (!isPattern(pattern, place, context)) return {};
  const screening = screenPattern(pattern);
  if (screening.kind === "endless") {
    report(pattern, "could run for ever on some texts; it is not checked", place, context);
    return {};
  }
  if (screening.kind !== "slow") return { pattern: { source: pattern } };
  // Texts that may not be long anyway cannot keep it busy.
  if (maxLength === undefined || Number(maxLength) > screening.tried) {
    const what = `takes long on long texts; it is checked on texts of at most ${screening.tried} characters`;
    report(pattern, what, place, context);
  }
  return { pattern: { source: pattern, tried: screening.tried } };
}

/** The rule of a pattern for names, under the same conditions; undefined when it is left out. */
export function namePattern(
  pattern: string,
  pointer: string,
  context: CheckContext,
): PatternCheck | undefined {
  return screened({ pattern }, pointer, context).pattern;
}

function report(pattern: string, what: string, pointer: string, context: CheckContext): void {
  const message = `The pattern ${JSON.stringify(pattern)} ${what}.`;
  context.issues.push(issue("generator/slow-pattern", message, { pointer }));
}

function isPattern(pattern: string, pointer: string, context: CheckContext): boolean {
  try {
    new RegExp(pattern, "u");
    return true;
  } catch {
    const message = `The pattern ${JSON.stringify(pattern)} is no regular expression with the u flag; it is not checked.`;
    context.issues.push(issue("generator/pattern", message, { pointer }));
    return false;
  }
}
