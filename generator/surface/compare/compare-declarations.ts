import type { Declaration } from "../sdk-surface.js";
import type { SurfaceChange } from "../surface-change.js";
import { compareMembers } from "./compare-members.js";
import { compareTypeParameters } from "./compare-signatures.js";
import type { Comparison } from "./comparison.js";
import { type Direction, output } from "./direction.js";
import { compareDocumentedErrors, isErrorTable } from "./documented-errors.js";
import { expandDeclaration, withoutCommon } from "./expand-members.js";
import { changeOf, code, type Place, ruleFor } from "./place.js";

const kindWords = {
  class: "class",
  const: "constant",
  function: "function",
  interface: "type",
  type: "type",
};

/**
 * What changed between two declarations of one name, of which both are types or both are values.
 *
 * @param entry from which it can be imported
 */
export function compareDeclarations(
  entry: string,
  before: Declaration,
  after: Declaration,
  comparison: Comparison,
): readonly SurfaceChange[] {
  const { name } = after;
  const place = { entry, name, path: name, words: code(name) };
  const [was, is] = [kindWords[before.kind], kindWords[after.kind]];
  if (was !== is) {
    const message = `${code(name)} is a ${is} now, and was a ${was}`;
    return [changeOf("export/kind-changed", place, message, { before: was, after: is })];
  }
  const generic = compareTypeParameters(place, before.typeParameters, after.typeParameters);
  if (is === "type") return [...generic, ...compareNamedTypes(place, before, after, comparison)];
  if (before.type !== undefined && after.type !== undefined)
    return comparison.types(place, before.type, after.type, output);
  const holder = { place, direction: output, isConstant: is === "constant" };
  const members = compareMembers(holder, before.members, after.members, comparison);
  return [...generic, ...compareHeritage(place, before, after, output), ...members];
}

function compareNamedTypes(
  place: Place,
  before: Declaration,
  after: Declaration,
  comparison: Comparison,
): readonly SurfaceChange[] {
  if (isErrorTable(after)) return compareDocumentedErrors(place, before, after, comparison);
  const direction = directionOf(place, comparison);
  const isSameKind = before.type === undefined && after.type === undefined;
  if (isSameKind && before.extends.join() === after.extends.join())
    return compareMembers({ place, direction }, before.members, after.members, comparison);
  if (before.type !== undefined && before.type === after.type) return [];
  const old = expandDeclaration(before, comparison.old);
  const now = expandDeclaration(after, comparison.now);
  if (old !== undefined && now !== undefined) {
    const own = withoutCommon(old, now);
    return compareMembers({ place, direction }, own.before, own.after, comparison);
  }
  if (isSameKind) {
    const members = compareMembers({ place, direction }, before.members, after.members, comparison);
    return [...compareHeritage(place, before, after, direction), ...members];
  }
  if (before.type !== undefined && after.type !== undefined)
    return comparison.types(place, before.type, after.type, direction);
  return [changeOf("type/changed", place, `${place.words} is another type now`)];
}

/** The types that repeat the document are looked up by programs, and nobody makes a value of them. */
function directionOf({ entry, name }: Place, { now, directions }: Comparison): Direction {
  return entry === `${now.surface.packageName}/paths` ? output : directions.of(name);
}

function compareHeritage(
  place: Place,
  before: Declaration,
  after: Declaration,
  direction: Direction,
): readonly SurfaceChange[] {
  const [had, has] = [before, after].map((one) => [...one.extends, ...one.implements]);
  const lost = (had ?? []).filter((type) => has?.includes(type) === false);
  const gained = (has ?? []).filter((type) => had?.includes(type) === false);
  return [
    ...lost.map((type) =>
      changeOf("heritage/removed", place, `${place.words} no longer extends ${code(type)}`, { before: type }),
    ),
    ...gained.map((type) => {
      const rule = ruleFor(direction, "input/heritage-added", "heritage/added");
      return changeOf(rule, place, `${place.words} extends ${code(type)} now`, { after: type });
    }),
  ];
}
