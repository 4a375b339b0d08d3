import ts from "typescript";
import { declarationText } from "../print/declaration-text.js";
import { declaring } from "../read/module.js";
import { parseSource } from "../read/parse-source.js";
import type { Declaration } from "../sdk-surface.js";
import { both, type Direction, isSame, joined, neither, output } from "./direction.js";
import type { SurfaceIndex } from "./surface-index.js";
import { platformArgument, usesIn } from "./type-uses.js";

/** Who makes the values of each type of an SDK. */
export interface Directions {
  of(name: string): Direction;
  /** Who makes the values of a type parameter, when the SDK makes the value of the whole type. */
  ofArgument(name: string, index: number): Direction;
}

/**
 * Finds out who makes the values of each type, by following the signatures from the functions and classes
 * that the SDK exports: a type that only functions take is input, one that they return is output. Constants
 * say so only of types that no function leads to: a validator of a request body hands the body on, which does
 * not make it an answer. Of what nothing leads to one cannot tell: both.
 */
export function directionsOf({ surface, entryOf }: SurfaceIndex): Directions {
  const nodes = new Map<string, ts.Node[]>();
  const text = surface.declarations.map((one) => declarationText(one, "")).join("\n");
  for (const node of parseSource("surface.ts", text).statements.flatMap(declaring)) {
    const name = node.name?.getText() ?? "";
    nodes.set(name, [...(nodes.get(name) ?? []), node]);
  }
  const argument = argumentDirections(nodes);
  const exported = surface.declarations.filter(({ name }) => entryOf(name) !== undefined);
  const byCalls = follow(rootsOf(exported, ["class", "function"]), nodes, argument);
  const byConstants = follow(rootsOf(exported, ["const"]), nodes, argument);
  return {
    of: (name) => byCalls.get(name) ?? byConstants.get(name) ?? both,
    ofArgument: argument,
  };
}

function rootsOf(exported: readonly Declaration[], kinds: readonly Declaration["kind"][]): readonly string[] {
  return exported.filter(({ kind }) => kinds.includes(kind)).map(({ name }) => name);
}

/** Everything that the roots, which the SDK makes, lead to. */
function follow(
  roots: readonly string[],
  nodes: ReadonlyMap<string, readonly ts.Node[]>,
  argument: Directions["ofArgument"],
): ReadonlyMap<string, Direction> {
  const known = new Map<string, Direction>();
  const open: { readonly name: string; readonly direction: Direction }[] = [];
  const reach = (name: string, direction: Direction): void => {
    const before = known.get(name) ?? neither;
    const after = joined(before, direction);
    if (!nodes.has(name) || isSame(before, after)) return;
    known.set(name, after);
    open.push({ name, direction });
  };
  for (const root of roots) reach(root, output);
  for (let next = open.pop(); next !== undefined; next = open.pop()) {
    for (const node of nodes.get(next.name) ?? []) {
      for (const use of usesIn(node, next.direction, argument)) reach(use.name, use.direction);
    }
  }
  return known;
}

/** Looks how a type uses its parameters, once for each. */
function argumentDirections(nodes: ReadonlyMap<string, readonly ts.Node[]>): Directions["ofArgument"] {
  const known = new Map<string, Direction>();
  const find = (name: string, index: number): Direction => {
    const key = `${name} ${index}`;
    const before = known.get(key);
    if (before !== undefined) return before;
    // A type that holds itself adds nothing to what the rest of it says.
    known.set(key, neither);
    let found = neither;
    for (const node of nodes.get(name) ?? []) {
      const { typeParameters } = node as { readonly typeParameters?: readonly ts.TypeParameterDeclaration[] };
      const parameter = typeParameters?.[index]?.name.text;
      if (parameter === undefined) continue;
      for (const use of bodyOf(node).flatMap((one) => usesIn(one, output, argument)))
        if (use.name === parameter) found = joined(found, use.direction);
    }
    known.set(key, found);
    return found;
  };
  const argument = (name: string, index: number): Direction =>
    nodes.has(name) ? find(name, index) : platformArgument(name);
  return argument;
}

/** What a declaration holds, but for how it is constructed: who has a value does not construct it. */
function bodyOf(node: ts.Node): readonly ts.Node[] {
  const parts: ts.Node[] = [];
  ts.forEachChild(node, (child) => {
    if (!ts.isTypeParameterDeclaration(child) && !ts.isConstructorDeclaration(child)) parts.push(child);
  });
  return parts;
}
