import type { OperationSource } from "../operations/operation-source.js";
import { pathSteps, type Step } from "./path-steps.js";

/** The tree of all paths, before anything in it has a name. */
export interface PathNode {
  readonly step: Step;
  readonly parent?: PathNode;
  readonly children: readonly PathNode[];
  /** Operations whose path ends here. */
  readonly operations: readonly OperationSource[];
}

interface Growing extends PathNode {
  readonly children: Growing[];
  readonly operations: OperationSource[];
}

/** Grows the tree; children and operations keep the order of the document. Answers the module nodes. */
export function growTree(sources: readonly OperationSource[]): readonly PathNode[] {
  const modules: Growing[] = [];
  for (const source of sources) {
    let siblings = modules;
    let node: Growing | undefined;
    for (const step of pathSteps(source)) {
      let next = siblings.find((sibling) => sibling.step.key === step.key);
      if (next === undefined) {
        next = { step, children: [], operations: [], ...(node === undefined ? {} : { parent: node }) };
        siblings.push(next);
      }
      node = next;
      siblings = next.children;
    }
    node?.operations.push(source);
  }
  return modules;
}

/** The node and everything below it, parents first. */
export function* descend(node: PathNode): Generator<PathNode> {
  yield node;
  for (const child of node.children) yield* descend(child);
}

/** The nodes from the module down to this one. */
export function lineage(node: PathNode): readonly PathNode[] {
  return node.parent === undefined ? [node] : [...lineage(node.parent), node];
}

/** The node whose file a node belongs to: calls live with the segment that they are made on. */
export function ownerOf(node: PathNode): PathNode {
  return node.step.kind === "call" && node.parent !== undefined ? ownerOf(node.parent) : node;
}

/** The path that a node stands for: `/system/roles/{roleId}`. */
export function templateOf(node: PathNode): string {
  const segments = lineage(node).flatMap(({ step, parent }) => {
    if (step.kind === "operations") return [];
    if (step.kind === "property") return step.text.includes("{}") ? [] : [step.text];
    const mixed =
      parent?.step.kind === "property" && parent.step.text.includes("{}") ? parent.step.text : "{}";
    let index = 0;
    return [mixed.replace(/\{\}/g, () => `{${step.parameters[index++] ?? ""}}`)];
  });
  return `/${segments.join("/")}`;
}
