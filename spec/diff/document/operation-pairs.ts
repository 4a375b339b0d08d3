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

/** Pairs operations by method and path; the names of path parameters play no part. */
export function pairOperations(old: Side | undefined, now: Side | undefined): PairedOperations {
  const [before, after] = [pathsOf(old), pathsOf(now)];
  const shapes = new Map([...after.keys()].map((path) => [shapeOf(path), path]));
  const paired: OperationPair[] = [];
  const removed: NamedOperation[] = [];
  const paths: PairedPath[] = [];
  const matched = new Set<string>();
  const inOldOnly: string[] = [];
  const match = (path: string, other: string) => {
    matched.add(other);
    const [one = [], two = []] = [before.get(path), after.get(other)];
    paths.push({ path: other, pair: { old: one.at(-1), new: two.at(-1) } });
    for (const method of httpMethods) {
      const pair = { old: nearest(one, method), new: nearest(two, method) };
      const name = nameOf(method, other, pair.new ?? pair.old);
      if (pair.old && pair.new) {
        const held = {
          old: parametersOf(one, pair.old, placeholders(path)),
          new: parametersOf(two, pair.new, placeholders(other)),
        };
        const servers = {
          old: member(pair.old, "servers") ?? nearest(one, "servers"),
          new: member(pair.new, "servers") ?? nearest(two, "servers"),
        };
        paired.push({ ...pair, name, parameters: held, servers });
      } else if (pair.old) removed.push({ name: nameOf(method, path, pair.old), side: pair.old });
      else if (pair.new) added.push({ name, side: pair.new });
    }
  };
  const added: NamedOperation[] = [];
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
  return { paired, removed, added, paths };
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

function operationsOf(path: string, items: PathItems): readonly NamedOperation[] {
  return httpMethods.flatMap((method) => {
    const side = nearest(items, method);
    return side === undefined ? [] : [{ name: nameOf(method, path, side), side }];
  });
}

function nameOf(method: string, path: string, operation: Side | undefined): OperationName {
  const id = valueAt(operation, "operationId");
  return { method: method.toUpperCase(), path, ...(typeof id === "string" && { operationId: id }) };
}
