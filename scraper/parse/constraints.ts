import type { Constraints, PrintedConstraints } from "../model/value.js";
import { plainBlanks } from "./plain-blanks.js";

type Name = keyof Constraints;

const names: readonly (readonly [RegExp, Name])[] = [
  [/^minimum(?: value)?/i, "minimum"],
  [/^maximum(?: value)?/i, "maximum"],
  [/^default(?: value)?/i, "default"],
  [/^(?:regular expression|input must match the following regular expression pattern)/i, "pattern"],
];

const usualOrder: readonly Name[] = ["minimum", "maximum", "pattern", "default"];

/** The order of constraints on the page, when it is not the usual one. */
export function unusualOrder(order: readonly Name[]): Pick<PrintedConstraints, "constraintOrder"> {
  const usual = usualOrder.filter((name) => order.includes(name));
  return order.join() === usual.join() ? {} : { constraintOrder: order };
}

/** A comma between thousands is part of a number, as the pages about datatypes say. */
const number = /^-?(?:\d[\d.]*|\d{1,3}(?:,\d{3})+(?:\.\d+)?)(?:[eE][+-]?\d+)?$/;

/**
 * Reads the constraint line of a URI parameter: `Integer, minimum 100000, default 100000` or
 * `String, regular expression: ^[0-9]+$` (the pattern takes the rest of the line, commas included).
 *
 * @returns the datatype and the constraints, or `undefined` when the text is no such line
 */
export function readTypedConstraints(
  text: string,
): ({ readonly type: string } & PrintedConstraints) | undefined {
  const start = /^(Integer|Long|Decimal|Boolean|String|Date|Datetime|Time)\b/.exec(text.trim());
  if (start?.[1] === undefined) return undefined;
  const found = new Map<Name, string>();
  let rest = text.trim().slice(start[0].length);
  while (rest.trim() !== "") {
    const next = /^\s*,\s*/.exec(rest);
    if (!next) return undefined;
    const part = readConstraint(rest.slice(next[0].length), true);
    if (!part) return undefined;
    if (found.has(part.name)) return undefined;
    found.set(part.name, part.value);
    rest = part.rest;
  }
  // A pattern takes the rest of the line, so that it is last in any order.
  const order = [...found.keys()].filter((name) => name !== "pattern");
  return { type: start[1], ...Object.fromEntries(found), ...unusualOrder(order) };
}

/**
 * Reads a line that is a constraint and nothing else: `Minimum: 1`, `Minimum value: 1`, `Default: False`.
 *
 * @returns its name and value, or `undefined` when the line is prose that only begins like one
 */
export function readConstraintLine(
  text: string,
): { readonly name: Name; readonly value: string } | undefined {
  if (!/^[A-Z][A-Za-z ]*:/.test(plainBlanks(text.trim()))) return undefined;
  const part = readConstraint(text.trim(), false);
  return part && part.rest.trim() === "" ? part : undefined;
}

function readConstraint(
  text: string,
  inList: boolean,
): { name: Name; value: string; rest: string } | undefined {
  for (const [label, name] of names) {
    const start = label.exec(plainBlanks(text));
    if (!start) continue;
    const separator = /^\s*(?::\s*|\s)/.exec(text.slice(start[0].length));
    if (!separator) return undefined;
    const after = text.slice(start[0].length + separator[0].length);
    if (name === "pattern") return after === "" ? undefined : { name, value: after.trim(), rest: "" };
    const end = inList ? after.search(/,\s+(?=minimum|maximum|default|regular)/i) : -1;
    const value = (end < 0 ? after : after.slice(0, end)).trim();
    if (value === "" || (name !== "default" && !number.test(value))) return undefined;
    return { name, value, rest: end < 0 ? "" : after.slice(end) };
  }
  return undefined;
}
