import { httpMethods } from "../../document/openapi.js";
import type { OperationName } from "../change.js";
import type { OperationPair } from "../operations/compare-operations.js";
import { parametersOf } from "../operations/parameters.js";
import { follow } from "../walk/follow.js";
import { keysOf, member, type Pair, type Side, valueAt } from "../walk/side.js";

/** Which operations are the same one in both documents, and which are in one of them only. */
export interface PairedOperations {
  readonly paired: readonly OperationPair[];
  readonly removed: readonly NamedOperation[];
  readonly added: readonly NamedOperation[];
  /** The paths that both documents have. */
  readonly paths: readonly PairedPath[];
}

export interface NamedOperation {
  readonly name: OperationName;
  readonly side: Side;
}

export interface PairedPath {
  readonly path: string;
  readonly pair: Pair;
}

/**
 * Pairs operations by method and path; the names of path parameters play no part. What is left over is paired
 * by `operationId`.
 */
export function pairOperations(old: Side | undefined, now: Side | undefined): PairedOperations {
  const [before, after] = [pathsOf(old), pathsOf(now)];
  const shapes = new Map([...after.keys()].map((path) => [shapeOf(path), path]));
  const paired: OperationPair[] = [];
  const removed: Operation[] = [];
  const added: Operation[] = [];
  const paths: PairedPath[] = [];
  const matched = new Set<string>();
  const inOldOnly: string[] = [];
  const match = (path: string, other: string) => {
    matched.add(other);
    const [one = [], two = []] = [before.get(path), after.get(other)];
    paths.push({ path: other, pair: { old: one.at(-1), new: two.at(-1) } });
    for (const method of httpMethods) {
      const [old, now] = [operationOf(method, path, one), operationOf(method, other, two)];
      if (old && now) paired.push(pairOf(old, now));
      else if (old) removed.push(old);
      else if (now) added.push(now);
    }
  };
  for (const path of before.keys()) {
    if (after.has(path)) match(path, path);
    else inOldOnly.push(path);
  }
  for (const path of inOldOnly) {
    const other = shapes.get(shapeOf(path));
    if (other !== undefined && !matched.has(other) && !before.has(other)) match(path, other);
    else removed.push(...operationsOf(path, before.get(path) ?? []));
  }
  for (const [path, side] of after) if (!matched.has(path)) added.push(...operationsOf(path, side));
  const moved = pairMoved(removed, added);
  const sides = new Set(moved.flatMap((pair) => [pair.old, pair.new]));
  const isMoved = ({ side }: Operation) => sides.has(side);
  return {
    paired: [...paired, ...moved],
    removed: removed.filter((operation) => !isMoved(operation)),
    added: added.filter((operation) => !isMoved(operation)),
    paths,
  };
}

/** An operation with what describes its path. */
interface Operation extends NamedOperation {
  readonly items: PathItems;
}

function pairOf(old: Operation, now: Operation): OperationPair {
  const parameters = ({ items, side, name }: Operation) => parametersOf(items, side, placeholders(name.path));
  const servers = ({ items, side }: Operation) => member(side, "servers") ?? nearest(items, "servers");
  return {
    old: old.side,
    new: now.side,
    name: now.name,
    parameters: { old: parameters(old), new: parameters(now) },
    servers: { old: servers(old), new: servers(now) },
  };
}

function pairMoved(removed: readonly Operation[], added: readonly Operation[]): readonly OperationPair[] {
  const now = byOwnId(added);
  return [...byOwnId(removed)].flatMap(([id, old]) => {
    const other = now.get(id);
    return old && other ? [{ ...pairOf(old, other), from: old.name }] : [];
  });
}

/** Operations by their identifiers. One that a document gives to several tells nothing. */
function byOwnId(operations: readonly Operation[]): ReadonlyMap<string, Operation | undefined> {
  const found = new Map<string, Operation | undefined>();
  for (const operation of operations) {
    const { operationId: id } = operation.name;
    if (id !== undefined) found.set(id, found.has(id) ? undefined : operation);
  }
  return found;
}

/** `/roles/{roleId}` and `/roles/{id}` are the same address. */
function shapeOf(path: string): string {
  return path.replace(/\{[^{}]*\}/g, "{}");
}

function placeholders(path: string): readonly string[] {
  return [...path.matchAll(/\{([^{}]*)\}/g)].map(([, name = ""]) => name);
}

/** What describes a path: its item, which counts first, and what that refers to. */
type PathItems = readonly Side[];

function pathsOf(paths: Side | undefined): ReadonlyMap<string, PathItems> {
  return new Map(
    keysOf(paths).flatMap((path) => {
      const own = member(paths, path);
      if (own === undefined || path.startsWith("x-")) return [];
      const referred = follow(own);
      return [[path, referred === own ? [own] : [own, referred]] as const];
    }),
  );
}

function nearest(items: PathItems, key: string): Side | undefined {
  return items.map((item) => member(item, key)).find((found) => found !== undefined);
}

function operationsOf(path: string, items: PathItems): readonly Operation[] {
  return httpMethods.flatMap((method) => operationOf(method, path, items) ?? []);
}

function operationOf(method: string, path: string, items: PathItems): Operation | undefined {
  const side = nearest(items, method);
  if (side === undefined) return undefined;
  const id = valueAt(side, "operationId");
  const name = { method: method.toUpperCase(), path, ...(typeof id === "string" && { operationId: id }) };
  return { name, side, items };
}
