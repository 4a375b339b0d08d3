import type { SurfaceChange } from "../surface-change.js";
import { changeOf, code } from "./place.js";
import type { SurfaceIndex } from "./surface-index.js";

/** The names that each entry point exports. */
type Exports = ReadonlyMap<string, ReadonlySet<string>>;

/** What changed in what can be imported from where. */
export function compareExports(old: SurfaceIndex, now: SurfaceIndex): readonly SurfaceChange[] {
  const [before, after] = [exportsByEntry(old), exportsByEntry(now)];
  const entries = [...new Set([...before.keys(), ...after.keys()])];
  return entries.flatMap((entry) => {
    const [had, has] = [before.get(entry), after.get(entry)];
    const place = { entry, name: "" };
    if (had === undefined) return [changeOf("entry/added", place, `the entry point ${code(entry)} is new`)];
    if (has === undefined)
      return [changeOf("entry/removed", place, `the entry point ${code(entry)} is gone`)];
    const lost = [...had].filter((name) => !has.has(name));
    const gained = [...has].filter((name) => !had.has(name) && !movedFrom(name, before, after));
    return [
      ...lost.map((name) => gone(name, entry, after)),
      ...gained.map((name) =>
        changeOf("export/added", { entry, name }, `${code(name)} is new in ${code(entry)}`),
      ),
    ];
  });
}

/** Whether another entry point has lost a name. */
function movedFrom(name: string, before: Exports, after: Exports): boolean {
  return [...before].some(([entry, names]) => names.has(name) && after.get(entry)?.has(name) === false);
}

function gone(name: string, entry: string, after: Exports): SurfaceChange {
  const elsewhere = [...after].find(([, names]) => names.has(name))?.[0];
  if (elsewhere === undefined) {
    const message = `${code(name)} is no longer exported from ${code(entry)}`;
    return changeOf("export/removed", { entry, name }, message);
  }
  const message = `${code(name)} is to be imported from ${code(elsewhere)} instead of ${code(entry)}`;
  return changeOf("export/moved", { entry, name }, message, { before: entry, after: elsewhere });
}

function exportsByEntry({ surface }: SurfaceIndex): Exports {
  return new Map(
    surface.entries.map(({ path, exports }) => [path, new Set(exports.map(({ name }) => name))]),
  );
}
