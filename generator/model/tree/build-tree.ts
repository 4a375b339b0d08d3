import type { Issue } from "../../../issues/issue.js";
import { fromCommonMark } from "../../../spec/document/common-mark.js";
import type { OpenApiDocument } from "../../../spec/document/openapi.js";
import { withFullStop } from "../docs/with-full-stop.js";
import { pascalCase } from "../naming/identifier.js";
import { clientMembers } from "../naming/reserved-names.js";
import { type OwnedNames, ownedNames } from "../naming/unique-names.js";
import type { OperationModel } from "../operation-model.js";
import type { OperationSource } from "../operations/operation-source.js";
import type { ModuleModel, ResourceModel } from "../sdk-model.js";
import type { PathTypeModel } from "../tree-model.js";
import { bindParameters, boundAt } from "./bind-parameters.js";
import { buildNode, type TreeContext } from "./build-node.js";
import { boundTypeAt, nameNodes, propertyOf, type TreeScopes } from "./node-names.js";
import { withPathArgument } from "./path-arguments.js";
import { descend, growTree, ownerOf, type PathNode, templateOf } from "./path-tree.js";
import { takeProperty } from "./take-property.js";

/** Builds the modules with their resources; all types are still to come. */
export function buildTree(
  document: OpenApiDocument,
  sources: readonly OperationSource[],
  operations: readonly OperationModel[],
  scopes: TreeScopes,
  issues: Issue[],
): readonly ModuleModel[] {
  const roots = growTree(sources);
  const byId = new Map(operations.map((operation) => [operation.id, operation]));
  const names = nameNodes(roots, scopes, issues);
  const bound = bindParameters(roots, byId, issues);
  const context: TreeContext = { names, bound, operations: byId, issues, owners: scopes.owners };
  const properties = ownedNames(clientMembers, scopes.owners, (name) => `${name} of the client`);
  return roots.map((root) => {
    const file = names.get(root)?.file ?? "";
    const description = descriptionOf(document, root);
    return {
      folder: file.slice(0, file.lastIndexOf("/")),
      property: takeProperty(root, properties.takeFor, issues),
      path: templateOf(root),
      ...(description === undefined ? {} : { description }),
      node: names.get(root)?.name ?? "",
      resources: buildResources(root, context, scopes.types),
      shared: [],
    };
  });
}

function buildResources(root: PathNode, context: TreeContext, types: OwnedNames): readonly ResourceModel[] {
  const byOwner = new Map<PathNode, PathNode[]>();
  for (const node of descend(root)) {
    const owner = ownerOf(node);
    const members = byOwner.get(owner) ?? [];
    members.push(node);
    byOwner.set(owner, members);
  }
  return [...byOwner].map(([owner, members]) => {
    const completed = members.flatMap((node) => completeOperations(node, context, types));
    return {
      file: context.names.get(owner)?.file ?? "",
      path: templateOf(owner),
      types: [],
      pathTypes: [
        ...members.flatMap((node) => pathTypeOf(node, context)),
        ...completed.flatMap(({ pathType }) => pathType ?? []),
      ],
      operations: completed.map(({ operation }) => operation),
      nodes: members.map((node) => buildNode(node, context)),
    };
  });
}

function completeOperations(node: PathNode, context: TreeContext, types: OwnedNames) {
  const arguments_ = boundAt(node, context.bound);
  const type = boundTypeAt(node, context.names);
  return node.operations.flatMap(({ id }) => {
    const operation = context.operations.get(id);
    return operation === undefined ? [] : [withPathArgument(operation, arguments_, type, types)];
  });
}

function pathTypeOf(node: PathNode, context: TreeContext): PathTypeModel[] {
  const name = context.names.get(node)?.pathType;
  if (name === undefined) return [];
  const outer = node.parent && boundTypeAt(node.parent, context.names);
  return [{ name, ...(outer === undefined ? {} : { outer }), parameters: context.bound.get(node) ?? [] }];
}

/** What the document says about the tag that is named like the module. */
function descriptionOf(document: OpenApiDocument, root: PathNode): string | undefined {
  const name = pascalCase(propertyOf(root)).toLowerCase();
  const tag = document.tags?.find((candidate) => pascalCase(candidate.name).toLowerCase() === name);
  return tag?.description && withFullStop(fromCommonMark(tag.description));
}
