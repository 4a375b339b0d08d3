import { expandType } from "../compare/expand-members.js";
import { parseType } from "../compare/parse-type.js";
import type { SurfaceIndex } from "../compare/surface-index.js";
import { parameterText, typeParametersText } from "../print/member-text.js";
import type { Declaration, Member, Parameter } from "../sdk-surface.js";
import { type TreeMethod, treeMethods } from "./call-tree.js";

/** An operation of the API as programs call it. */
export interface SdkOperation {
  readonly entry: string;
  /** Its function: `copyRole(rambase, …)`. */
  readonly declaration: Declaration;
  /** The same as a method of the client; absent where it cannot be told which one it is. */
  readonly method?: TreeMethod;
}

/** What every function of an operation calls its first parameter. */
export const client = "rambase";

/** The functions of an SDK that call an operation, by name. */
export function operationFunctions({ surface, entryOf }: SurfaceIndex): ReadonlyMap<string, SdkOperation> {
  return new Map(
    surface.declarations.flatMap((declaration): [string, SdkOperation][] => {
      const { kind, name, members } = declaration;
      const entry = entryOf(name);
      const isOperation = kind === "function" && members[0]?.parameters[0]?.name === client;
      return isOperation && entry !== undefined ? [[name, { entry, declaration }]] : [];
    }),
  );
}

/**
 * The operations with their methods: those that take and return what the function does, if there is only one.
 */
export function withMethods(
  operations: readonly SdkOperation[],
  index: SurfaceIndex,
): readonly SdkOperation[] {
  if (operations.length === 0) return operations;
  const methods = grouped(treeMethods(index), ({ path, method }) => signature(path, method));
  const functions = grouped([...operationFunctions(index).values()], (one) => functionSignature(one, index));
  return operations.map((operation) => {
    const key = functionSignature(operation, index);
    const [method, ...others] = methods.get(key) ?? [];
    const isOnly = others.length === 0 && functions.get(key)?.length === 1;
    return { ...operation, ...(method && isOnly && { method }) };
  });
}

function functionSignature({ declaration }: SdkOperation, index: SurfaceIndex): string {
  const [call] = declaration.members;
  if (call === undefined) return "";
  const [path, ...own] = call.parameters.slice(1);
  if (path?.name !== "path") return signature([], { ...call, parameters: call.parameters.slice(1) });
  return signature(namesIn(path, index), { ...call, parameters: own });
}

/** What a call takes and returns, and what its place in the tree is told by. */
function signature(path: readonly string[], { typeParameters, parameters, type }: Member): string {
  return JSON.stringify([
    [...path].sort(),
    typeParametersText(typeParameters),
    parameters.map(parameterText),
    type,
  ]);
}

function namesIn({ type }: Parameter, index: SurfaceIndex): readonly string[] {
  return (expandType(parseType(type), index) ?? []).map(({ member }) => member.name);
}

function grouped<T>(values: readonly T[], keyOf: (value: T) => string): ReadonlyMap<string, readonly T[]> {
  const groups = new Map<string, T[]>();
  for (const value of values) {
    const key = keyOf(value);
    const known = groups.get(key);
    if (known) known.push(value);
    else groups.set(key, [value]);
  }
  return groups;
}
