import type { Json } from "../../../spec/document/openapi.js";
import { listText, propertyKey, valueText } from "../code/value-text.js";
import { indented } from "../text/wrap.js";

/** Longest line of a sample: reference pages show samples in a narrow column. */
export const sampleWidth = 64;

/** One step of a chain: `.system` is a member alone, `.roles(100123)` a member that is called. */
export interface ChainStep {
  readonly member: string;
  readonly args?: readonly Argument[];
}

/** An argument of a call: a value, or code where no value will do. */
export type Argument = { readonly value: Json } | { readonly code: string };

/** Members up to one that is called. */
interface Link {
  readonly members: readonly string[];
  readonly args: readonly Argument[];
}

/**
 * A chain of members and calls, laid out as formatters do: in one line when that fits; else a single call
 * breaks its arguments into lines, and several calls stand one a line.
 *
 * @param start what the chain begins with (`rambase`)
 * @param taken columns taken by what stands before it and behind it on its line
 */
export function chainText(start: string, steps: readonly ChainStep[], taken: number): string {
  const flat = flatChain(start, steps);
  if (flat.length + taken <= sampleWidth) return flat;
  const [first, ...others] = linksOf(steps);
  if (first === undefined) return flat;
  if (others.length === 0) {
    const head = start + first.members.join("");
    return head + argumentsText(first.args, sampleWidth, taken + head.length);
  }
  const head = start + first.members.slice(0, -1).join("");
  const lines = [{ ...first, members: first.members.slice(-1) }, ...others].map(({ members, args }) => {
    const called = members.join("");
    return called + argumentsText(args, sampleWidth - 2, called.length + ";".length);
  });
  return `${head}\n${indented(lines.join("\n"))}`;
}

/** A chain in one line, however long. */
export function flatChain(start: string, steps: readonly ChainStep[]): string {
  const texts = steps.map(({ member, args }) => {
    return args === undefined ? member : `${member}(${args.map(flatArgument).join(", ")})`;
  });
  return start + texts.join("");
}

function linksOf(steps: readonly ChainStep[]): readonly Link[] {
  const links: Link[] = [];
  let members: string[] = [];
  for (const { member, args } of steps) {
    members.push(member);
    if (args === undefined) continue;
    links.push({ members, args });
    members = [];
  }
  return links;
}

/**
 * Arguments between brackets: in one line when that fits, else a last object is broken into lines, else
 * every argument has a line of its own.
 *
 * @param room columns from the indentation on
 */
function argumentsText(args: readonly Argument[], room: number, taken: number): string {
  const line = `(${args.map(flatArgument).join(", ")})`;
  if (args.length === 0 || line.length + taken <= room) return line;
  const before = args.slice(0, -1);
  const last = args.at(-1);
  if (last !== undefined && isStructure(last) && !before.some(isStructure)) {
    const texts = [...before.map(flatArgument), argumentText(last, room, Number.POSITIVE_INFINITY)];
    return `(${texts.join(", ")})`;
  }
  const texts = args.map((arg) => argumentText(arg, room - 2, ",".length));
  return `(\n${texts.map((text) => `${indented(text)},\n`).join("")})`;
}

function flatArgument(arg: Argument): string {
  return argumentText(arg, Number.POSITIVE_INFINITY, 0);
}

function argumentText(arg: Argument, room: number, taken: number): string {
  return "code" in arg ? arg.code : jsonText(arg.value, room, taken);
}

function isStructure(arg: Argument): boolean {
  if ("code" in arg) return arg.code.startsWith("{");
  return typeof arg.value === "object" && arg.value !== null;
}

/** A value in one line when that fits; else its members one a line, each laid out in the same way. */
function jsonText(value: Json, room: number, taken: number): string {
  const line = valueText(value, Number.POSITIVE_INFINITY);
  if (line.length + taken <= room || typeof value !== "object" || value === null) return line;
  if (Array.isArray(value)) {
    const items = value.map((item: Json) => jsonText(item, room - 2, ",".length));
    return listText("[", items, "]", 0);
  }
  const members = Object.entries(value as { readonly [key: string]: Json }).map(([name, member]) => {
    const key = `${propertyKey(name)}: `;
    return key + jsonText(member, room - 2, key.length + ",".length);
  });
  return listText("{", members, "}", 0);
}
