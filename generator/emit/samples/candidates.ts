import type { OperationModel } from "../../model/operation-model.js";
import type { ModuleModel, SdkModel } from "../../model/sdk-model.js";
import { type TreeStep, treeWays } from "./tree-call.js";

/** An operation that a sample may show, and the way to it through the tree. */
export interface Candidate {
  readonly operation: OperationModel;
  readonly module: ModuleModel;
  readonly way: readonly TreeStep[];
}

/** Every operation of the document. */
export function candidates(model: SdkModel): readonly Candidate[] {
  const ways = treeWays(model);
  return model.modules.flatMap((module) =>
    module.resources.flatMap(({ operations }) =>
      operations.map((operation) => ({ operation, module, way: ways.get(operation.id) ?? [] })),
    ),
  );
}

/** The one with the most points, of several the one with the shortest path; undefined when none has any. */
export function best(all: readonly Candidate[], points: (one: Candidate) => number): Candidate | undefined {
  const length = ({ operation }: Candidate): number => operation.path.length;
  const [first] = all
    .filter((one) => points(one) >= 0)
    .sort((one, other) => points(other) - points(one) || length(one) - length(other));
  return first;
}

/** How much a call shows: a documented answer before all, then a body in its root, a place, errors. */
export function tellingness({ operation }: Candidate): number {
  const { answer, body, pathParameters, errors } = operation;
  const named = answer.kind === "value" && answer.type.kind === "named";
  const wrapped = body?.root !== undefined && body.required;
  return (named ? 1000 : 0) + (wrapped ? 500 : 0) + (pathParameters.length === 1 ? 100 : 0) + errors.length;
}

/** The call with a body that is checked which shows most. */
export function checkedBody(all: readonly Candidate[]): Candidate | undefined {
  return best(all, (one) => (one.operation.body?.checkedAs === undefined ? -1 : tellingness(one)));
}

/** A list that needs no options, its page described where there is one. */
export function plainList(all: readonly Candidate[]): Candidate | undefined {
  return best(all, ({ operation }) => {
    if (operation.answer.kind !== "list" || needsOptions(operation)) return -1;
    return operation.answer.items === undefined ? 1 : 2;
  });
}

/**
 * How well a call can be a program's first one: it must change nothing, and need no
 * number that a reader lacks.
 */
export function harmlessness({ operation }: Candidate): number {
  const { method, answer, pathParameters } = operation;
  if (method !== "get" || needsOptions(operation)) return -1;
  const described = answer.kind === "list" ? answer.items !== undefined : !isKeyword(operation, "unknown");
  const shown = isKeyword(operation, "void") ? 0 : 1000;
  return (
    shown + (pathParameters.length === 0 ? 100 : 0) + (described ? 50 : 0) + (answer.kind === "list" ? 10 : 0)
  );
}

/** Whether a call cannot be written without options. */
export function needsOptions({ example }: OperationModel): boolean {
  return Object.keys(example.options).length > 0;
}

/** Whether a call answers a value of a type that has no name, such as nothing at all. */
export function isKeyword({ answer }: OperationModel, name: "unknown" | "void"): boolean {
  return answer.kind === "value" && answer.type.kind === "keyword" && answer.type.name === name;
}
