import type { SdkModel } from "../../model/sdk-model.js";
import type { NodeModel } from "../../model/tree-model.js";

/** One step from the client to an operation: a member, and the parameters it is called with. */
export interface TreeStep {
  /** Of the member; empty where what a call answered is called again. */
  readonly name: string;
  /** Names of the arguments; absent where nothing is called. */
  readonly parameters?: readonly string[];
}

/** The way to each operation through the tree, without arguments: `system.roles(roleId).get`. */
export function treeCalls(model: SdkModel): ReadonlyMap<string, string> {
  const text = ({ name, parameters }: TreeStep): string =>
    memberText(name) + (parameters === undefined ? "" : `(${parameters.join(", ")})`);
  return new Map([...treeWays(model)].map(([id, way]) => [id, way.map(text).join("").slice(1)]));
}

/**
 * The steps to each operation, by its identifier. The last step is the method, which is still to be called.
 */
export function treeWays(model: SdkModel): ReadonlyMap<string, readonly TreeStep[]> {
  const nodes = new Map(
    model.modules.flatMap(({ resources }) =>
      resources.flatMap((resource) => resource.nodes.map((node) => [node.name, node] as const)),
    ),
  );
  const ways = new Map<string, readonly TreeStep[]>();
  const visit = (node: NodeModel | undefined, way: readonly TreeStep[]): void => {
    if (node === undefined) return;
    for (const { name, operationId } of node.methods) ways.set(operationId, [...way, { name }]);
    for (const child of node.children) visit(nodes.get(child.node), [...way, { name: child.property }]);
    if (node.call !== undefined) visit(nodes.get(node.call.node), called(way, node.call.parameters));
  };
  for (const module of model.modules) visit(nodes.get(module.node), [{ name: module.property }]);
  return ways;
}

/** The way with its last step called; a call of what a call answered is a step without a name. */
function called(way: readonly TreeStep[], given: readonly { readonly name: string }[]): readonly TreeStep[] {
  const parameters = given.map(({ name }) => name);
  const last = way.at(-1);
  if (last === undefined || last.parameters !== undefined) return [...way, { name: "", parameters }];
  return [...way.slice(0, -1), { ...last, parameters }];
}

/** `.roles`: a step as it stands behind what it belongs to. Names in the tree are identifiers. */
export function memberText(name: string): string {
  return name === "" ? "" : `.${name}`;
}
