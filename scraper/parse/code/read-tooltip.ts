import type { Marker } from "../../model/body.js";
import type { Constraints, DomainValueWord, PrintedConstraints } from "../../model/value.js";
import { readConstraintLine, unusualOrder } from "../constraints.js";
import { plainBlanks } from "../plain-blanks.js";
import type { Segment } from "./tooltip-segments.js";

/** What a tooltip is about: a value, or a group or list, which can have neither bounds nor domain values. */
export type TooltipOf = "value" | "container";

/** What a tooltip states about its field. */
export interface Tooltip extends PrintedConstraints {
  readonly marker: Marker;
  readonly description?: string;
  readonly domainValues?: true;
  readonly domainValuesAre?: DomainValueWord;
}

const required = /^Required\/mandatory field$/;
const optional = /^This field is optional\.?$/;
/** The line about domain values, with their word. */
export const domainValues = /^(Applicable|Possible) domain values can be found here\.?$/;

/**
 * Reads the lines of a tooltip below its title. Constraints are taken from the end upwards, because they
 * follow the description in a fixed order; a description that looks like a label stays a description. So does
 * what is said of a value where there is none: the words are kept, and a check of the page reports them.
 */
export function readTooltip(lines: readonly Segment[], of: TooltipOf): Tooltip {
  const rest = [...lines];
  const isRequired = rest[0] !== undefined && required.test(plainBlanks(rest[0].text));
  if (isRequired) rest.shift();
  const last = rest.at(-1);
  const isOptional = last !== undefined && optional.test(plainBlanks(last.text));
  if (isOptional) rest.pop();

  const constraints = new Map<keyof Constraints, string>();
  for (let line = rest.at(-1); line && of === "value"; line = rest.at(-1)) {
    const constraint = readConstraintLine(line.text);
    if (!constraint || constraints.has(constraint.name)) break;
    if (constraint.name === "default" && rest.length === 1 && isSentence(constraint.value)) break;
    constraints.set(constraint.name, constraint.value);
    rest.pop();
  }
  const domainLine = of === "value" ? domainValues.exec(plainBlanks(rest.at(-1)?.text ?? "")) : null;
  const domainWord = domainLine?.[1];
  if (domainWord !== undefined) rest.pop();
  // A field cannot be both: the line that does not count stays visible.
  const description = describe(isRequired && isOptional ? [...rest, last] : rest);
  return {
    marker: isRequired ? "required" : isOptional ? "optional" : "none",
    ...Object.fromEntries(constraints),
    ...unusualOrder([...constraints.keys()].reverse()),
    ...(domainWord !== undefined && {
      domainValues: true as const,
      domainValuesAre: domainWord === "Possible" ? ("possible" as const) : ("applicable" as const),
    }),
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
