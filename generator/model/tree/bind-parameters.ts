import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import { docOfFacts } from "../docs/schema-doc.js";
import { sharedFacts } from "../docs/shared-facts.js";
import { uniqueNames } from "../naming/unique-names.js";
import type { OperationModel, PathParameterModel } from "../operation-model.js";
import type { TypeExpression } from "../type-model.js";
import { union } from "../types/type-algebra.js";
import { descend, lineage, type PathNode } from "./path-tree.js";

/** The arguments that each call in the tree takes. */
export type BoundParameters = ReadonlyMap<PathNode, readonly PathParameterModel[]>;

/**
 * Decides the arguments of every call. Operations that name the same place differently share it under the
 * first name, and its comment says what all of them say; where their types differ the argument takes either,
 * which is reported.
 */
export function bindParameters(
  modules: readonly PathNode[],
  operations: ReadonlyMap<string, OperationModel>,
  issues: Issue[],
): BoundParameters {
  const bound = new Map<PathNode, readonly PathParameterModel[]>();
  for (const node of modules.flatMap((module) => [...descend(module)])) {
    if (node.step.kind !== "call") continue;
    const start = lineage(node)
      .slice(0, -1)
      .reduce((count, { step }) => count + (step.kind === "call" ? step.parameters.length : 0), 0);
    const below = [...descend(node)].flatMap((inner) => inner.operations);
    const parameters = node.step.parameters.map((_, offset) => {
      const uses = below.flatMap(({ id }) => operations.get(id)?.pathParameters[start + offset] ?? []);
      return merged(uses, below[0]?.pointer ?? "", issues);
    });
    // Two paths may use one name for different places; here all places on one way stand side by side.
    const names = uniqueNames(boundAt(node, bound).map(({ name }) => name));
    const named = parameters.filter((parameter) => parameter !== undefined);
    bound.set(
      node,
      named.map((parameter) => ({ ...parameter, name: names.take(parameter.name) })),
    );
  }
  return bound;
}

/** The arguments of all calls from the module down to this node. */
export function boundAt(node: PathNode, bound: BoundParameters): readonly PathParameterModel[] {
  return lineage(node).flatMap((step) => bound.get(step) ?? []);
}

function merged(
  uses: readonly PathParameterModel[],
  pointer: string,
  issues: Issue[],
): PathParameterModel | undefined {
  const [first] = uses;
  if (first === undefined) return undefined;
  const shared = { ...first, doc: docOfFacts(sharedFacts(uses.flatMap(({ facts }) => facts ?? []))) };
  const types = new Map(uses.map(({ type }) => [JSON.stringify(type), type]));
  if (types.size === 1) return shared;
  const message = `The path parameter {${first.name}} has several types; the SDK accepts each of them.`;
  issues.push(issue("generator/path-parameter", message, { pointer }));
  return { ...shared, type: union([...types.values()].map(baseType)) };
}

/** Without its known values, which another operation does not share. */
function baseType(type: TypeExpression): TypeExpression {
  return type.kind === "openUnion" ? { kind: "keyword", name: type.base } : type;
}
