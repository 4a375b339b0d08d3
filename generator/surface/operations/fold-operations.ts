import { changeOf, code } from "../compare/place.js";
import type { SurfaceIndex } from "../compare/surface-index.js";
import { declarationText } from "../print/declaration-text.js";
import { memberText } from "../print/member-text.js";
import type { SurfaceRuleId } from "../rules/surface-rules.js";
import type { SurfaceChange } from "../surface-change.js";
import type { TreeMethod } from "./call-tree.js";
import { hasMethod } from "./has-method.js";
import { type MovedOperation, movedOperations } from "./moved-operations.js";
import { isOwn, ownNames } from "./own-names.js";
import { client, operationFunctions, type SdkOperation, withMethods } from "./sdk-operations.js";

/**
 * Tells of an operation that only one of two SDKs has in one change, which stands for the function, the
 * method and all types that only serve it, and so of one whose method moved. What changed in things that
 * both have stays as it is.
 */
export function foldOperations(
  changes: readonly SurfaceChange[],
  old: SurfaceIndex,
  now: SurfaceIndex,
): readonly SurfaceChange[] {
  const come = onlyIn(now, old);
  const gone = onlyIn(old, now);
  const moved = movedOperations(old, now);
  const cameAlong = partOf(come, [...come, ...moved.map(({ to }) => to)], now, old, additions);
  const wentAlong = partOf(gone, [...gone, ...moved.map(({ from }) => from)], old, now, removals);
  return [
    ...changes.filter((change) => !cameAlong(change) && !wentAlong(change)),
    ...come.map((one) => changeOf("operation/added", placeOf(one), told(one, "is new", "is"))),
    ...gone.map((one) => changeOf("operation/removed", placeOf(one), told(one, "is gone", "was"))),
    ...moved.map(({ from, to }) => changeOf("operation/moved", placeOf(to), toldMoved(from.method, to))),
  ];
}

const additions: readonly SurfaceRuleId[] = ["export/added", "output/added", "input/optional-added"];
const removals: readonly SurfaceRuleId[] = ["export/removed", "member/removed"];

function onlyIn(one: SurfaceIndex, other: SurfaceIndex): readonly SdkOperation[] {
  const known = operationFunctions(other);
  const own = [...operationFunctions(one)].filter(([name]) => !known.has(name));
  return withMethods(
    own.map(([, operation]) => operation),
    one,
  ).map(({ method, ...operation }) => ({
    ...operation,
    // A function that goes by another name leaves the method where it was.
    ...(method && !hasMethod(other, method) && { method }),
  }));
}

/**
 * Whether a change says no more than that some operations are in one surface only, or stand elsewhere in its
 * tree.
 *
 * @param operations those whose functions are in one surface only
 * @param placed these, and those that moved
 */
function partOf(
  operations: readonly SdkOperation[],
  placed: readonly SdkOperation[],
  index: SurfaceIndex,
  other: SurfaceIndex,
  rules: readonly SurfaceRuleId[],
): (change: SurfaceChange) => boolean {
  if (placed.length === 0) return () => false;
  const functions = new Set(operations.map(({ declaration }) => declaration.name));
  const holders = new Set(placed.flatMap(({ method }) => method?.holders ?? []));
  const methods = new Set(
    placed.flatMap(({ method }) => (method ? [`${method.holders.at(-1)} ${memberText(method.method)}`] : [])),
  );
  const names = namesOf([...functions, ...holders], index, other);
  const paths = `${index.surface.packageName}/paths`;
  return ({ rule, entry, name, member, before, after }) => {
    if (!rules.includes(rule)) return false;
    if (member === undefined) return names.has(name);
    if (name === "ErrorsOf" || (entry === paths && name === "operations")) return functions.has(member);
    if (entry === paths) return name === "paths";
    const text = before ?? after ?? "";
    if (methods.has(`${name} ${text}`)) return true;
    return holders.has(name) && ownNames(text, index, other).some((word) => names.has(word));
  };
}

/** What one surface alone has among some names and all that they lead to. */
function namesOf(start: readonly string[], index: SurfaceIndex, other: SurfaceIndex): ReadonlySet<string> {
  const names = new Set(start.filter((name) => isOwn(name, index, other)));
  // The loop goes on over what it reaches.
  for (const name of names) {
    const { type, value } = index.find(name);
    const texts = [type, value].map((one) => (one ? declarationText(one, "") : ""));
    for (const word of ownNames(texts.join("\n"), index, other)) names.add(word);
  }
  return names;
}

function placeOf({ entry, declaration }: SdkOperation) {
  return { entry, name: declaration.name };
}

function toldMoved({ steps }: TreeMethod, { entry, declaration, method }: MovedOperation["to"]): string {
  const [before, after] = [steps, method.steps].map((one) => code(`${client}${one}(…)`));
  return `${before} moved to ${after}; as a function it is ${code(`${declaration.name}(…)`)} of ${code(entry)} still`;
}

/** As a method of the client first, for that is how most programs call it. */
function told({ entry, declaration, method }: SdkOperation, happened: string, be: "is" | "was"): string {
  const asFunction = `${code(`${declaration.name}(…)`)} of ${code(entry)}`;
  if (method === undefined) return `the function ${asFunction} ${happened}`;
  return `${code(`${client}${method.steps}(…)`)} ${happened}; as a function it ${be} ${asFunction}`;
}
