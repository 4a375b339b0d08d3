import { camelCase, kebabCase, pascalCase } from "../naming/identifier.js";
import { reservedModuleFolders } from "../naming/reserved-names.js";
import { type UniqueNames, uniqueNames } from "../naming/unique-names.js";
import { descend, lineage, ownerOf, type PathNode } from "./path-tree.js";

/** Names of one place in the tree. */
export interface NodeNames {
  readonly name: string;
  readonly factory: string;
  /** Type of the path arguments bound at this place; only for a place that is reached by a call. */
  readonly pathType?: string;
  /** File of the resource, from `src`, without ending. */
  readonly file: string;
}

/**
 * Names every node after its path (`SystemRolesResource`, `SystemRolesItem`) and gives every resource a file
 * that mirrors it. Where `/roles/x` and `/roles/{roleId}/x` would meet, the second names its parameter.
 */
export function nameNodes(
  modules: readonly PathNode[],
  types: UniqueNames,
  functions: UniqueNames,
): ReadonlyMap<PathNode, NodeNames> {
  const files = uniqueNames([], (file) => file.toLowerCase());
  const folders = uniqueNames(reservedModuleFolders, (folder) => folder.toLowerCase());
  const names = new Map<PathNode, NodeNames>();
  for (const module of modules) {
    const folder = folders.take(kebabCase(propertyOf(module)), `${kebabCase(propertyOf(module))}-api`);
    files.take(`${folder}/index`);
    for (const node of fewestCallsFirst(descend(module))) {
      const owner = ownerOf(node);
      const file = names.get(owner)?.file ?? files.take(...filesFor(node, folder));
      const short = stem(node, false);
      const full = stem(node, true);
      const kind = node.step.kind === "call" ? "Item" : node.step.kind === "operations" ? "" : "Resource";
      const name = types.take(short + kind, full + kind);
      names.set(node, {
        name,
        factory: functions.take(camelCase(name)),
        file,
        ...(node.step.kind === "call" ? { pathType: types.take(`${short}Path`, `${full}Path`) } : {}),
      });
    }
  }
  return names;
}

/** So that of `/roles/x` and `/roles/{roleId}/x` always the first has the short name. */
function fewestCallsFirst(nodes: Iterable<PathNode>): readonly PathNode[] {
  const calls = (node: PathNode): number => lineage(node).filter(({ step }) => step.kind === "call").length;
  return [...nodes].sort((one, other) => calls(one) - calls(other));
}

/** The file that mirrors the path, and the one that also names the parameters. */
function filesFor(node: PathNode, folder: string): [string, string] {
  const below = lineage(node).slice(1);
  if (below.length === 0) return [`${folder}/${folder}`, `${folder}/${folder}-module`];
  const short = below.filter(({ step }) => step.kind !== "call").map(fileWord);
  return [[folder, ...short].join("/"), [folder, ...below.map(fileWord)].join("/")];
}

function fileWord(node: PathNode): string {
  return kebabCase(node.step.kind === "call" ? node.step.parameters.join("-") : propertyOf(node));
}

function stem(node: PathNode, full: boolean): string {
  return lineage(node)
    .filter(({ step }) => full || step.kind !== "call")
    .map(({ step }, index, all) => {
      if (step.kind !== "call") return pascalCase(step.kind === "property" ? step.property : "operations");
      return index === all.length - 1 ? step.parameters.map(pascalCase).join("") : "Item";
    })
    .join("");
}

function propertyOf(node: PathNode): string {
  return node.step.kind === "property" ? node.step.property : "operations";
}
