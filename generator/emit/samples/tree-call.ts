import { isIdentifier } from "../../model/naming/identifier.js";
import type { SdkModel } from "../../model/sdk-model.js";
import type { NodeModel } from "../../model/tree-model.js";

/** The way to each operation through the tree, without arguments: `system.roles(roleId).get`. */
export function treeCalls(model: SdkModel): ReadonlyMap<string, string> {
  return walkTree(model, (names) => `(${names.join(", ")})`);
}

/** The way to each operation through the tree; `argumentsOf` writes the arguments of a call in it. */
export function walkTree(
  model: SdkModel,
  argumentsOf: (parameters: readonly string[], operationId: string) => string,
): ReadonlyMap<string, string> {
  const nodes = new Map(
    model.modules.flatMap(({ resources }) =>
      resources.flatMap((resource) => resource.nodes.map((node) => [node.name, node] as const)),
    ),
  );
  const calls = new Map<string, string>();
  const visit = (node: NodeModel | undefined, way: (operationId: string) => string): void => {
    if (node === undefined) return;
    const { call } = node;
    for (const { name, operationId } of node.methods) {
      calls.set(operationId, `${way(operationId)}${member(name)}`);
    }
    for (const child of node.children) {
      visit(nodes.get(child.node), (id) => `${way(id)}${member(child.property)}`);
    }
    if (call !== undefined) {
      const names = call.parameters.map(({ name }) => name);
      visit(nodes.get(call.node), (id) => `${way(id)}${argumentsOf(names, id)}`);
    }
  };
  for (const module of model.modules) visit(nodes.get(module.node), () => module.property);
  return calls;
}

function member(name: string): string {
  return isIdentifier(name) ? `.${name}` : `[${JSON.stringify(name)}]`;
}
