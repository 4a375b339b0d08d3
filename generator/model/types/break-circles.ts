import type { TypeDeclaration, TypeExpression } from "../type-model.js";
import { intersection, keyword, union } from "./type-algebra.js";
import { allNames, madeOf } from "./type-names.js";

/** Declarations by name, and the names of those that were a part or an alternative of themselves. */
export interface Unbroken {
  readonly types: ReadonlyMap<string, TypeDeclaration>;
  readonly circular: readonly string[];
}

/**
 * The same declarations without the circles that a compiler refuses. A map of values that are maps again is
 * written so that its values are looked at later. A type that is a part or an alternative of itself says
 * nothing by that, and goes without.
 */
export function breakCircles(declarations: readonly TypeDeclaration[]): Unbroken {
  const types = new Map(declarations.map((type) => [type.name, type]));
  const circular: string[] = [];
  for (const { name } of declarations) {
    const type = types.get(name);
    if (type?.kind !== "alias" || !holdsItself(type, types)) continue;
    types.set(name, { ...type, type: withLaterMaps(type.type, type.written) });
  }
  const done = new Set<string>();
  const path = new Set<string>();
  const visit = (name: string): void => {
    const type = types.get(name);
    if (type === undefined || done.has(name)) return;
    done.add(name);
    path.add(name);
    const parts = madeOf(type);
    for (const part of parts) visit(part);
    if (parts.some((part) => path.has(part))) {
      circular.push(name);
      types.set(name, without(path, type));
    }
    path.delete(name);
  };
  for (const { name } of declarations) visit(name);
  return { types, circular };
}

/** Whether an alias holds itself. Properties of an interface are looked at later anyway. */
function holdsItself(alias: TypeDeclaration, types: ReadonlyMap<string, TypeDeclaration>): boolean {
  const seen = new Set<string>();
  const queue = [alias];
  for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
    const names = next.kind === "alias" ? allNames(next.type) : [];
    if (names.includes(alias.name)) return true;
    const others = names.filter((name) => !seen.has(name));
    for (const name of others) seen.add(name);
    queue.push(...others.flatMap((name) => types.get(name) ?? []));
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

/** A type that is not made of some others. */
function without(names: ReadonlySet<string>, type: TypeDeclaration): TypeDeclaration {
  if (type.kind === "interface") return { ...type, extends: type.extends.filter((base) => !names.has(base)) };
  return { ...type, type: alternativesWithout(names, type.type) ?? keyword("unknown") };
}

function alternativesWithout(names: ReadonlySet<string>, type: TypeExpression): TypeExpression | undefined {
  if (type.kind === "named") return names.has(type.name) ? undefined : type;
  if (type.kind !== "union" && type.kind !== "intersection") return type;
  const members = type.members.flatMap((member) => alternativesWithout(names, member) ?? []);
  if (members.length === 0) return undefined;
  return type.kind === "union" ? union(members) : intersection(members);
}
