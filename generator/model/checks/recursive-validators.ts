import type { Check } from "../check-model.js";
import type { ValidatorFileModel } from "../sdk-model.js";

/** Marks the validators that come back to themselves: a value can keep such a one busy for ever. */
export function markRecursive(files: readonly ValidatorFileModel[]): readonly ValidatorFileModel[] {
  const all = files.flatMap(({ validators }) => validators);
  const recursive = onCircles(new Map(all.map(({ validator, check }) => [validator, referencesIn(check)])));
  return files.map(({ file, validators }) => ({
    file,
    validators: validators.map((one) => ({ ...one, recursive: recursive.has(one.validator) })),
  }));
}

/** The nodes of a graph that lie on a circle or between two: those that are left when ends are taken away. */
function onCircles(edges: ReadonlyMap<string, readonly string[]>): ReadonlySet<string> {
  const left = new Set(edges.keys());
  const takeEnds = (next: ReadonlyMap<string, readonly string[]>): boolean => {
    const ends = [...left].filter((node) => !(next.get(node) ?? []).some((other) => left.has(other)));
    for (const end of ends) left.delete(end);
    return ends.length > 0;
  };
  const back = new Map<string, string[]>();
  for (const [from, targets] of edges)
    for (const to of targets) back.set(to, [...(back.get(to) ?? []), from]);
  while (takeEnds(edges) || takeEnds(back));
  return left;
}

/** Names of the validators that a check calls. */
function referencesIn(check: Check): readonly string[] {
  const names = new Set<string>();
  const visit = (node: unknown): void => {
    if (typeof node !== "object" || node === null) return;
    if ("kind" in node && node.kind === "reference" && "validator" in node) names.add(String(node.validator));
    for (const member of Object.values(node)) visit(member);
  };
  visit(check);
  return [...names];
}
