import type { TypeDeclaration, TypeExpression } from "../type-model.js";
import { intersection, keyword, union } from "./type-algebra.js";
import { allNames, madeOf } from "./type-names.js";

/** Declarations by name, and the names of those that were a part or an alternative of themselves. */
export interface Unbroken {
  readonly types: ReadonlyMap<string, TypeDeclaration>;
  readonly circular: readonly string[];
}

type Links = (type: TypeDeclaration) => readonly string[];

/**
 * The same declarations without the circles that a compiler refuses. A map of values that are maps again is
 * written so that its values are looked at later. A type that is a part or an alternative of itself says nothing
 * by that, and goes without.
 */
export function breakCircles(declarations: readonly TypeDeclaration[]): Unbroken {
  const types = new Map(declarations.map((type) => [type.name, type]));
  const circular: string[] = [];
  for (const { name } of declarations) {
    const type = types.get(name);
    if (type?.kind !== "alias" || !leadsTo(name, type, types, aliasLinks)) continue;
    types.set(name, { ...type, type: withLaterMaps(type.type, type.written) });
  }
  for (const { name } of declarations) {
    const type = types.get(name);
    if (type === undefined || !leadsTo(name, type, types, madeOf)) continue;
    const isCircle = (part: string): boolean => {
      const made = types.get(part);
      return part === name || (made !== undefined && leadsTo(name, made, types, madeOf));
    };
    circular.push(name);
    types.set(
      name,
      type.kind === "interface"
        ? { ...type, extends: type.extends.filter((base) => !isCircle(base)) }
        : { ...type, type: without(isCircle, type.type) ?? keyword("unknown") },
    );
  }
  return { types, circular };
}

/** Properties of an interface are looked at later anyway. */
const aliasLinks: Links = (type) => (type.kind === "alias" ? allNames(type.type) : []);

function leadsTo(
  name: string,
  start: TypeDeclaration,
  types: ReadonlyMap<string, TypeDeclaration>,
  links: Links,
): boolean {
  const seen = new Set<string>();
  const queue = [...links(start)];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    if (next === name) return true;
    const type = seen.has(next) ? undefined : types.get(next);
    seen.add(next);
    if (type !== undefined) queue.push(...links(type));
  }
  return false;
}

function withLaterMaps(type: TypeExpression, written: boolean): TypeExpression {
  const later = (inner: TypeExpression): TypeExpression => withLaterMaps(inner, written);
  switch (type.kind) {
    case "map":
      return { kind: "object", properties: [], index: later(type.values), written };
    case "array":
      return { ...type, items: later(type.items) };
    case "tuple":
    case "union":
    case "intersection":
      return { ...type, members: type.members.map(later) };
    default:
      return type;
  }
}

function without(isLeftOut: (name: string) => boolean, type: TypeExpression): TypeExpression | undefined {
  if (type.kind === "named") return isLeftOut(type.name) ? undefined : type;
  if (type.kind !== "union" && type.kind !== "intersection") return type;
  const members = type.members.flatMap((member) => without(isLeftOut, member) ?? []);
  if (members.length === 0) return undefined;
  return type.kind === "union" ? union(members) : intersection(members);
}
