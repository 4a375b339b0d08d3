import { readConstraintLine } from "./constraints.js";
import { type Line, spaced } from "./line.js";
import { plainBlanks } from "./plain-blanks.js";

/** Rows with their values: a menu may hold a label alone. */
const facts: readonly RegExp[] = [
  /^HTTP method[\s:|]*(?:GET|POST|PUT|DELETE|PATCH)$/,
  /^URI[\s:|]*https?:\/\//,
  /^-?\s*URI parameter\s*\{/,
  /^Successful HTTP status code[\s:|]*\d{3}$/,
  /^API resource identifier[\s:|]*\d+\s*,/,
  /^Maximum page size \(\$top\)[\s:|]*\d+$/,
  /^(?:Latest|This) version[\s:|]*Version \d+/,
  /^\$?[A-Za-z_][\w.-]*\s*:?\s*(?:String|Integer|Long|Decimal|Boolean|Date|Datetime|Time)\s*,\s*optional\b/,
  /^(?:Required\/mandatory field|This field is optional\.?|(?:Applicable|Possible) domain values can be found here\.?)$/,
  /^(?:>|":)?\s*"?\{(?:String|Integer|Long|Decimal|Boolean|Date|Datetime|Time)\}(?:"|<\/)/,
];

/**
 * Whether a line outside of the page's sections looks like a row, a label or code of one of them: then it
 * must not be passed over as the frame that a site puts around its pages.
 *
 * @param next the line below, which holds the value where a layout prints it there
 */
export function looksLikeFact(line: Line, next: Line | undefined): boolean {
  const text = plainBlanks(spaced(line).trim());
  if (readConstraintLine(text)) return true;
  const withNext = next ? `${text} ${plainBlanks(spaced(next).trim())}` : text;
  return facts.some((fact) => fact.test(text) || fact.test(withNext));
}
