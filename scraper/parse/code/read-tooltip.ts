import type { Constraints, Marker } from "../../model/resource-page.js";
import { readConstraintLine } from "../constraints.js";
import { plainBlanks } from "../plain-blanks.js";
import type { Segment } from "./tooltip-segments.js";

/** What a tooltip states about its field. */
export interface Tooltip extends Constraints {
  readonly marker: Marker;
  readonly description?: string;
  readonly domainValues?: true;
}

const required = /^Required\/mandatory field$/;
const optional = /^This field is optional\.?$/;
const domainValues = /^(?:Applicable|Possible) domain values can be found here\.?$/;

/**
 * Reads the lines of a tooltip below its title. Constraints are taken from the end upwards, because they
 * follow the description in a fixed order; a description that looks like a label stays a description.
 */
export function readTooltip(lines: readonly Segment[]): Tooltip {
  const rest = [...lines];
  const isRequired = rest[0] !== undefined && required.test(plainBlanks(rest[0].text));
  if (isRequired) rest.shift();
  const last = rest.at(-1);
  const isOptional = last !== undefined && optional.test(plainBlanks(last.text));
  if (isOptional) rest.pop();

  const constraints: { -readonly [name in keyof Constraints]?: string } = {};
  let hasDomainValues = false;
  for (let line = rest.at(-1); line && !hasDomainValues; line = rest.at(-1)) {
    const constraint = readConstraintLine(line.text);
    if (constraint?.name === "default" && rest.length === 1 && isSentence(constraint.value)) break;
    if (domainValues.test(plainBlanks(line.text))) hasDomainValues = true;
    else if (constraint && constraints[constraint.name] === undefined)
      constraints[constraint.name] = constraint.value;
    else break;
    rest.pop();
  }
  // A field cannot be both: the line that does not count stays visible.
  const description = describe(isRequired && isOptional ? [...rest, last] : rest);
  return {
    marker: isRequired ? "required" : isOptional ? "optional" : "none",
    ...constraints,
    ...(hasDomainValues && { domainValues: true as const }),
    ...(description !== "" && { description }),
  };
}

/** Several words are a description, where the tooltip has no other: a field without one was never seen. */
function isSentence(value: string): boolean {
  return value.split(/\s+/).length > 2;
}

function describe(lines: readonly Segment[]): string {
  return lines.map((line, i) => (i > 0 ? (line.apart ? "\n\n" : "\n") : "") + line.text).join("");
}
