import type { Json } from "../../../spec/document/openapi.js";
import type { OperationModel } from "../../model/operation-model.js";
import type { Argument, ChainStep } from "./layout.js";
import { memberText, type TreeStep } from "./tree-call.js";

/** The chain that calls an operation through the tree, with the values of its example. */
export function callSteps(
  operation: OperationModel,
  way: readonly TreeStep[],
  args: readonly Argument[] = callArguments(operation),
): readonly ChainStep[] {
  const values = pathValues(operation);
  let next = 0;
  return way.map(({ name, parameters }, index) => {
    const member = memberText(name);
    if (index === way.length - 1) return { member, args };
    if (parameters === undefined) return { member };
    // The tree may know a place under another name than the operation does, but never in another order.
    return {
      member,
      args: parameters.map((parameter) => ({ value: values[next++]?.[1] ?? parameter })),
    };
  });
}

/** The values of the path's places, in the order of the path. */
export function pathValues({
  pathParameters,
  example,
}: OperationModel): readonly (readonly [string, Json])[] {
  return pathParameters.map(({ name, type }) => {
    const value = example.path[name] ?? name;
    const text = type.kind === "keyword" && type.name === "string" && typeof value !== "string";
    return [name, text ? textOf(value, name) : value];
  });
}

/** The path as the operation's own function takes it; nothing when it has no places. */
export function pathArgument(operation: OperationModel): readonly Argument[] {
  const values = pathValues(operation);
  return values.length === 0 ? [] : [{ value: Object.fromEntries(values) }];
}

/** What stands in a path is a text, whatever the document takes it for. */
function textOf(value: Json, name: string): string {
  return typeof value === "object" ? name : String(value);
}

/** Body and options, as both ways to call take them; left out where the call works without. */
export function callArguments({ body, example }: OperationModel): readonly Argument[] {
  const options: Argument[] = Object.keys(example.options).length === 0 ? [] : [{ value: example.options }];
  if (body === undefined) return options;
  if (example.body !== undefined) return [{ value: example.body }, ...options];
  if (body.required) return [{ code: body.encoder === "jsonBody" ? "undefined" : '"…"' }, ...options];
  return options.length === 0 ? [] : [{ code: "undefined" }, ...options];
}
