import { changeOf, code } from "../compare/place.js";
import type { SurfaceIndex } from "../compare/surface-index.js";
import { declarationText } from "../print/declaration-text.js";
import { memberText } from "../print/member-text.js";
import type { SurfaceRuleId } from "../rules/surface-rules.js";
import type { SurfaceChange } from "../surface-change.js";
import type { TreeMethod } from "./call-tree.js";
import { client, operationFunctions, type SdkOperation, withMethods } from "./sdk-operations.js";

/**
 * Tells of an operation that only one of two SDKs has in one change, which stands for the function, the method and
 * all types that only serve it. What changed in things that both have stays as it is.
 */
export function foldOperations(
  changes: readonly SurfaceChange[],
  old: SurfaceIndex,
  now: SurfaceIndex,
): readonly SurfaceChange[] {
  const come = onlyIn(now, old);
  const gone = onlyIn(old, now);
  const [isAbove, isBelow] = [partOf(come, now, old, additions), partOf(gone, old, now, removals)];
  return [
    ...changes.filter((change) => !isAbove(change) && !isBelow(change)),
    ...come.map((one) => changeOf("operation/added", placeOf(one), told(one, "is new", "is"))),
    ...gone.map((one) => changeOf("operation/removed", placeOf(one), told(one, "is gone", "was"))),
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

function hasMethod({ find }: SurfaceIndex, { holders, method }: TreeMethod): boolean {
  const { type, value } = find(holders.at(-1) ?? "");
  return (value ?? type)?.members.some(({ name }) => name === method.name) === true;
}

/** Whether a change says no more than that some operations are in one surface only. */
function partOf(
  operations: readonly SdkOperation[],
  index: SurfaceIndex,
  other: SurfaceIndex,
  rules: readonly SurfaceRuleId[],
): (change: SurfaceChange) => boolean {
  if (operations.length === 0) return () => false;
  const functions = new Set(operations.map(({ declaration }) => declaration.name));
  const holders = new Set(operations.flatMap(({ method }) => method?.holders ?? []));
  const methods = new Set(
    operations.flatMap(({ method }) =>
      method ? [`${method.holders.at(-1)} ${memberText(method.method)}`] : [],
    ),
  );
  const names = namesOf([...functions, ...holders], index, other);
  const paths = `${index.surface.packageName}/paths`;
  return ({ rule, entry, name, member, before, after }) => {
    if (!rules.includes(rule)) return false;
    if (member === undefined) return names.has(name);
    if (name === "ErrorsOf" || (entry === paths && name === "operations")) return functions.has(member);
    if (entry === paths)
      return name === "paths" || (name === "components" && names.has(member.split(".").at(-1) ?? ""));
    const text = before ?? after ?? "";
    return (
      methods.has(`${name} ${text}`) || (holders.has(name) && wordsIn(text).some((word) => names.has(word)))
    );
  };
}

/** What one surface alone has among some names and all that they lead to, with the validators of these types. */
function namesOf(start: readonly string[], index: SurfaceIndex, other: SurfaceIndex): ReadonlySet<string> {
  const names = new Set(start.filter((name) => has(index, name) && !has(other, name)));
  const ownWords = (text: string) => wordsIn(text).filter((word) => has(index, word) && !has(other, word));
  // The loop goes on over what it reaches.
  for (const name of names) {
    const { type, value } = index.find(name);
    for (const declaration of [type, value])
      if (declaration) for (const word of ownWords(declarationText(declaration, ""))) names.add(word);
  }
  for (const { kind, name, type = "" } of index.surface.declarations) {
    const words = kind === "const" && !has(other, name) ? ownWords(type) : [];
    if (words.length > 0 && words.every((word) => names.has(word))) names.add(name);
  }
  return names;
}

function has({ find }: SurfaceIndex, name: string): boolean {
  const { type, value } = find(name);
  return type !== undefined || value !== undefined;
}

function wordsIn(text: string): readonly string[] {
  return text.match(/[\p{ID_Start}_$][\p{ID_Continue}$]*/gu) ?? [];
}

function placeOf({ entry, declaration }: SdkOperation) {
  return { entry, name: declaration.name };
}

/** As a method of the client first, for that is how most programs call it. */
function told({ entry, declaration, method }: SdkOperation, happened: string, be: "is" | "was"): string {
  const asFunction = `${code(`${declaration.name}(…)`)} of ${code(entry)}`;
  if (method === undefined) return `the function ${asFunction} ${happened}`;
  return `${code(`${client}${method.steps}(…)`)} ${happened}; as a function it ${be} ${asFunction}`;
}
