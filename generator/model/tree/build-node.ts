import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { NameOwners } from "../naming/name-owners.js";
import { type OwnedNames, ownedNames } from "../naming/unique-names.js";
import type { OperationModel, PathParameterModel } from "../operation-model.js";
import type { OperationSource } from "../operations/operation-source.js";
import type { ChildModel, MethodModel, NodeModel } from "../tree-model.js";
import type { Doc } from "../type-model.js";
import { type BoundParameters, boundAt } from "./bind-parameters.js";
import { methodName } from "./method-name.js";
import { boundTypeAt, type NodeNames, placeOf } from "./node-names.js";
import { type PathNode, templateOf } from "./path-tree.js";
import { takeProperty } from "./take-property.js";

/** What building a node must know of the rest of the tree. */
export interface TreeContext {
  readonly names: ReadonlyMap<PathNode, NodeNames>;
  readonly bound: BoundParameters;
  readonly operations: ReadonlyMap<string, OperationModel>;
  readonly issues: Issue[];
  readonly owners: NameOwners;
}

type Take = OwnedNames["takeFor"];

/**
 * Decides the members of one node. Methods come first; a segment named like one of them, and a second
 * operation that would be the same method, get another name and are reported.
 */
export function buildNode(node: PathNode, context: TreeContext): NodeModel {
  const names = namesOf(node, context);
  // A member called `then` would make the node look like a promise.
  const members = ownedNames(["then"], context.owners, (name) => `${name} of ${placeOf(node)}`);
  const bound = boundAt(node, context.bound);
  const methods = node.operations.map((source) => methodOf(node, source, members.takeFor, bound, context));
  const properties = node.children.filter(({ step }) => step.kind !== "call");
  const call = node.children.find(({ step }) => step.kind === "call");
  const boundType = boundTypeAt(node, context.names);
  return {
    name: names.name,
    factory: names.factory,
    doc: docOf(node),
    bound,
    ...(boundType === undefined ? {} : { boundType }),
    ...(call === undefined
      ? {}
      : { call: { parameters: context.bound.get(call) ?? [], node: namesOf(call, context).name } }),
    methods,
    children: childrenOf(properties, members.takeFor, context),
  };
}

/** Named first, so that no path segment can take its name, `operations` stands last. */
function childrenOf(nodes: readonly PathNode[], take: Take, context: TreeContext): readonly ChildModel[] {
  const operations = nodes.filter(({ step }) => step.kind === "operations");
  const named = operations.map((child) => childOf(child, take, context));
  const segments = nodes.filter(({ step }) => step.kind !== "operations");
  return [...segments.map((child) => childOf(child, take, context)), ...named];
}

function methodOf(
  node: PathNode,
  source: OperationSource,
  take: Take,
  bound: readonly PathParameterModel[],
  context: TreeContext,
): MethodModel {
  const { id } = source;
  const operation = context.operations.get(id);
  if (operation === undefined) throw new Error(`The operation ${id} was not built.`);
  const { functionName, method, answer, path } = operation;
  const wanted =
    node.step.kind === "operations" ? functionName : methodName(source, answer, node.step.kind === "call");
  const name = take(id, wanted, functionName);
  if (name !== wanted) {
    const message = `${method.toUpperCase()} ${path} is the method ${name}, because ${wanted} is taken there.`;
    context.issues.push(issue("generator/renamed", message, { pointer: source.pointer }));
  }
  const renamed = operation.pathParameters
    .map((parameter, index) => [parameter.name, bound[index]?.name ?? parameter.name] as const)
    .filter(([own, inTree]) => own !== inTree);
  return {
    name,
    operationId: id,
    doc: operation.doc,
    ...(renamed.length === 0 ? {} : { renamed: Object.fromEntries(renamed) }),
  };
}

function childOf(child: PathNode, take: Take, context: TreeContext): ChildModel {
  return { property: takeProperty(child, take, context.issues), node: namesOf(child, context).name };
}

function namesOf(node: PathNode, context: TreeContext): NodeNames {
  const names = context.names.get(node);
  if (names === undefined) throw new Error(`The place ${templateOf(node)} was not named.`);
  return names;
}

function docOf(node: PathNode): Doc {
  const path = `\`${templateOf(node)}\``;
  return { paragraphs: [node.step.kind === "operations" ? `API operations of ${path}.` : path] };
}
