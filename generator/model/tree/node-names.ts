import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import { camelCase, kebabCase, pascalCase, singular } from "../naming/identifier.js";
import type { NameOwners } from "../naming/name-owners.js";
import { reservedModuleFolders } from "../naming/reserved-names.js";
import { type OwnedNames, ownedNames, type UniqueNames, uniqueNames } from "../naming/unique-names.js";
import { descend, lineage, ownerOf, type PathNode, templateOf } from "./path-tree.js";

/** The scopes in which the tree takes its names. */
export interface TreeScopes {
  readonly types: OwnedNames;
  readonly functions: UniqueNames;
  readonly owners: NameOwners;
}

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
 * Names every node after its path (`SystemRolesResource`, `SystemRoleById`) and gives every resource a file
 * that mirrors it. Where the files of `/roles/x` and `/roles/{roleId}/x` would meet, the second names its
 * parameter; nobody imports a file by its name. An entry point that is not called like its module is
 * reported.
 */
export function nameNodes(
  modules: readonly PathNode[],
  { types, functions, owners }: TreeScopes,
  issues: Issue[],
): ReadonlyMap<PathNode, NodeNames> {
  // `kebabCase` leaves no capitals, by which file systems may not tell names apart.
  const files = uniqueNames();
  const folders = ownedNames(reservedModuleFolders, owners, (folder) => `./${folder}`);
  const names = new Map<PathNode, NodeNames>();
  for (const module of modules) {
    const wanted = kebabCase(propertyOf(module));
    const folder = folders.takeFor(placeOf(module), wanted, `${wanted}-api`);
    if (folder !== wanted) {
      const message = `The entry point of ${templateOf(module)} is ./${folder}, because ./${wanted} is taken.`;
      issues.push(issue("generator/renamed", message, { pointer: "/paths" }));
    }
    files.take(`${folder}/index`);
    for (const node of fewestCallsFirst(descend(module))) {
      const owner = ownerOf(node);
      const file = names.get(owner)?.file ?? files.take(...filesFor(node, folder));
      const name = types.takeFor(placeOf(node), nameOf(node));
      names.set(node, {
        name,
        // Behind a digit, and in scripts without capitals, its type would have the same name.
        factory: functions.take(camelCase(name) === name ? `make${name}` : camelCase(name)),
        file,
        ...(node.step.kind === "call"
          ? { pathType: types.takeFor(`arguments of ${placeOf(node)}`, `${stemOf(node)}Path`) }
          : {}),
      });
    }
  }
  return names;
}

/**
 * A place as the owner of a name: `/system/roles/{}`, `operations of /system/roles/{}`. Pages may spell what
 * stands in the braces, and the letter case, in several ways.
 */
export function placeOf(node: PathNode): string {
  const segments = lineage(node).flatMap(({ step, parent }) => {
    if (step.kind === "property") return [step.place];
    const isPartOfSegment = parent?.step.kind === "property" && parent.step.place.includes("{}");
    return step.kind === "operations" || isPartOfSegment ? [] : ["{}"];
  });
  const path = `/${segments.join("/")}`;
  return node.step.kind === "operations" ? `operations of ${path}` : path;
}

/** Name of the type that holds all path arguments bound at a place; undefined where there are none. */
export function boundTypeAt(node: PathNode, names: ReadonlyMap<PathNode, NodeNames>): string | undefined {
  return lineage(node)
    .map((step) => names.get(step)?.pathType)
    .findLast((name) => name !== undefined);
}

/** So that of `/roles/x` and `/roles/{roleId}/x` always the first has the short file name. */
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

/**
 * The name of a place without its kind. What a place is called follows from its own path alone, so that no
 * path that is added later renames it: `/roles/x` is `RolesX` and `/roles/{roleId}/x` is `RoleX`, always.
 */
function stemOf(node: PathNode): string {
  return lineage(node)
    .map(({ step }, index, line) => {
      if (step.kind === "operations") return "Operations";
      if (step.kind === "call") return line[index - 1]?.step.kind === "call" ? "Item" : "";
      const many = pascalCase(step.property);
      if (line[index + 1]?.step.kind !== "call") return many;
      const one = singular(many);
      return one === many ? `${many}Item` : one;
    })
    .join("");
}

/** The name as other code sees it. */
function nameOf(node: PathNode): string {
  const stem = stemOf(node);
  switch (node.step.kind) {
    case "call":
      return `${stem}ById`;
    case "operations":
      return stem;
    case "property":
      return `${stem}Resource`;
  }
}

/** What a place is called in the one it stands in, as far as its name is free there. */
export function propertyOf(node: PathNode): string {
  return node.step.kind === "property" ? node.step.property : "operations";
}
