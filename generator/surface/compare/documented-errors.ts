import type { Declaration } from "../sdk-surface.js";
import type { SurfaceChange } from "../surface-change.js";
import { compareMembers } from "./compare-members.js";
import type { Comparison } from "./comparison.js";
import { output } from "./direction.js";
import { changeOf, code, type Place } from "./place.js";
import type { SurfaceIndex } from "./surface-index.js";

/** Whether a type is the table that says which errors each operation documents (`ErrorsOf`). */
export function isErrorTable({ kind, name, members }: Declaration): boolean {
  return (
    kind === "interface" && name === "ErrorsOf" && members.every(({ type }) => numbersIn(type) !== undefined)
  );
}

/**
 * What changed in the table of documented errors: the operations in it, and the errors that each documents.
 */
export function compareDocumentedErrors(
  place: Place,
  before: Declaration,
  after: Declaration,
  comparison: Comparison,
): readonly SurfaceChange[] {
  const old = new Map(before.members.map(({ name, type }) => [name, type]));
  const changed = after.members.flatMap(({ name, type }): readonly SurfaceChange[] => {
    const [had, has] = [numbersIn(old.get(name) ?? ""), numbersIn(type)];
    if (had === undefined || has === undefined || old.get(name) === type) return [];
    const gained = has.filter((number) => !had.includes(number));
    const lost = had.filter((number) => !has.includes(number));
    const says = [
      ...(gained.length > 0 ? [`also documents ${errorWords(gained, comparison.now)}`] : []),
      ...(lost.length > 0 ? [`no longer documents ${errorWords(lost, comparison.old)}`] : []),
    ];
    const texts = { before: old.get(name) ?? "", after: type };
    const message = `${code(name)} ${says.join(" and ")}`;
    return [changeOf("errors/documented", { ...place, member: name }, message, texts)];
  });
  const inBoth = new Set(after.members.map(({ name }) => name).filter((name) => old.has(name)));
  const [gone, come] = [before, after].map(({ members }) => members.filter(({ name }) => !inBoth.has(name)));
  return [...changed, ...compareMembers({ place, direction: output }, gone ?? [], come ?? [], comparison)];
}

/** The numbers of a union of them; nothing when it is something else. */
function numbersIn(type: string): readonly string[] | undefined {
  if (type === "never") return [];
  const parts = type.split(" | ");
  return parts.every((part) => /^-?\d+$/.test(part)) ? parts : undefined;
}

/** Errors by their names, where they have one. */
function errorWords(numbers: readonly string[], { find }: SurfaceIndex): string {
  const names = new Map(find("ErrorCode").value?.members.map(({ name, type }) => [type, name]));
  const words = numbers.map((number) => {
    const name = names.get(number);
    return name === undefined ? number : `${code(name)} (${number})`;
  });
  return `${words.length === 1 ? "the error" : "the errors"} ${words.join(", ")}`;
}
