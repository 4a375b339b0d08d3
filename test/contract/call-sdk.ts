import { treeWays } from "../../generator/emit/samples/tree-call.js";
import type { OperationModel } from "../../generator/model/operation-model.js";
import type { Json } from "../../spec/document/openapi.js";
import type { ExampleCall } from "./example-call.js";
import type { Exports, GeneratedSdk } from "./generated-sdk.js";

/** The ways to call an operation: `rambase.system.roles(1).get()` and `getRole(rambase, { roleId: 1 })`. */
export type Way = "tree" | "function";

/** Calls an operation of the SDK in one of both ways, by the names that the generator's model gave it. */
export function callSdk(
  sdk: GeneratedSdk,
  rambase: Exports,
  operation: OperationModel,
  call: ExampleCall,
  way: Way,
): PromiseLike<Exports> {
  const rest = argumentsAfterPath(operation, call);
  if (way === "tree") return callTree(sdk, rambase, operation, call.pathValues, rest);
  const module = sdk.model.modules.find(({ resources }) =>
    resources.some(({ operations }) => operations.includes(operation)),
  );
  const path = Object.fromEntries(
    operation.pathParameters.map(({ name }, index) => [name, call.pathValues[index]]),
  );
  const args = operation.pathParameters.length === 0 ? rest : [path, ...rest];
  return sdk.modules.get(module?.folder ?? "")?.[operation.functionName](rambase, ...args);
}

/** Goes down the tree, giving each place of the path its value, and calls the method at the end. */
function callTree(
  { model }: GeneratedSdk,
  rambase: Exports,
  { id }: OperationModel,
  pathValues: readonly Json[],
  rest: readonly unknown[],
): PromiseLike<Exports> {
  const way = treeWays(model).get(id) ?? [];
  const values = [...pathValues];
  return way.reduce<Exports[string]>((place, { name, parameters }, index) => {
    if (index === way.length - 1) return place[name](...rest);
    if (parameters === undefined) return place[name];
    const given = values.splice(0, parameters.length);
    return name === "" ? place(...given) : place[name](...given);
  }, rambase);
}

/** Body and options, as both ways take them; what a call does not give is left out. */
function argumentsAfterPath({ id, body, options }: OperationModel, call: ExampleCall): readonly unknown[] {
  const given = Object.entries(call.query).map(([wireName, value]) => {
    const option = options.find((one) => one.wireName === wireName);
    if (option === undefined) throw new Error(`${id} has no option for ${wireName}`);
    return [option.name, value] as const;
  });
  const last = given.length === 0 ? [] : [Object.fromEntries(given)];
  if (body === undefined) return last;
  return call.body === undefined && last.length === 0 ? [] : [call.body, ...last];
}
