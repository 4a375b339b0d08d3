import type { SurfaceIndex } from "../compare/surface-index.js";
import type { Member } from "../sdk-surface.js";
import type { SurfaceChange } from "../surface-change.js";
import { isOwn, ownNames } from "./own-names.js";

/**
 * Leaves out what comes and goes with a type by itself: its validators, and its key among the
 * components of the document.
 */
export function foldCompanions(
  changes: readonly SurfaceChange[],
  old: SurfaceIndex,
  now: SurfaceIndex,
): readonly SurfaceChange[] {
  return changes.filter(({ rule, name, member }) => {
    if (rule === "export/added") return !isValidatorOfOwn(name, now, old);
    if (rule === "export/removed") return !isValidatorOfOwn(name, old, now);
    if (name !== "components" || member === undefined) return true;
    const type = member.split(".").at(-1) ?? "";
    if (rule === "output/added") return !isExported(type, now, old);
    return rule !== "member/removed" || !isExported(type, old, now);
  });
}

/**
 * Whether a constant or a function tells about values of a type that is exported and
 * that one surface alone has.
 */
function isValidatorOfOwn(name: string, index: SurfaceIndex, other: SurfaceIndex): boolean {
  const { value } = index.find(name);
  const told = value?.kind === "const" ? value.type : value?.members.find(isTelling)?.type;
  return ownNames(told ?? "", index, other).some((type) => isExported(type, index, other));
}

/** Whether a function tells whether something is of a type, or throws when it is not. */
function isTelling({ kind, type }: Member): boolean {
  return kind === "call" && /^(?:asserts )?value is /.test(type);
}

function isExported(type: string, index: SurfaceIndex, other: SurfaceIndex): boolean {
  return (
    isOwn(type, index, other) && index.find(type).type !== undefined && index.entryOf(type) !== undefined
  );
}
