import type { OperationInput, OperationSpec } from "../call/operation.js";
import { type AnyClient, core } from "../client/client.js";

/** What an operation calls a parameter in code, where it documents it (`$skip`, in any case of letters). */
export function optionFor({ query = {} }: OperationSpec, parameter: string): string | undefined {
  const wanted = parameter.toLowerCase();
  return Object.entries(query).find(([, sent]) => {
    return (typeof sent === "string" ? sent : sent[0]).toLowerCase() === wanted;
  })?.[0];
}

/** The value that a call, or else its client, gives a parameter; `undefined` where it is not documented. */
export function valueFor(
  client: AnyClient,
  spec: OperationSpec,
  { options = {} }: OperationInput,
  parameter: string,
): unknown {
  const option = optionFor(spec, parameter);
  if (option === undefined) return undefined;
  const given: unknown = Reflect.get(options, option);
  return given === undefined ? client[core].settings.defaults[option] : given;
}
