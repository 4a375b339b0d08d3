import type { SdkModel } from "../../model/sdk-model.js";

/** The file, from `src` and without ending, in which each name of the package is declared. */
export type Symbols = ReadonlyMap<string, string>;

/** Names that generated code takes from the runtime for everyone … */
const publicRuntime = [
  ..."CallOptions ClientOptions ListOptions OperationHandle PagedList Path RamBaseClient Validate Violation".split(
    " ",
  ),
];

/** … and those that the runtime offers generated code alone. */
const internalRuntime = [
  ..."OperationSpec callable errorGuard Check schema codePointLength hasDuplicates isDate isDateTime".split(
    " ",
  ),
  ..."isEmail isInt32 isMultipleOf isObject isTime isUri isUuid jsonEqual report typeName".split(" "),
];

/** Where every name that one generated file takes from another is declared. */
export function symbolsOf(model: SdkModel): Symbols {
  const resources = model.modules.flatMap((module) => module.resources);
  return new Map([
    ...publicRuntime.map((name) => [name, "runtime/index"] as const),
    ...internalRuntime.map((name) => [name, "runtime/internal"] as const),
    ["CommonOptions", "types/common-options"],
    ["countPassing", "validators/count-passing"],
    ...[...model.typeFiles, ...resources].flatMap(({ file, types }) =>
      types.map(({ name }) => [name, file] as const),
    ),
    ...resources.flatMap(({ file, operations, nodes, pathTypes }) =>
      [
        ...operations.flatMap(({ functionName, optionsType }) => [functionName, optionsType]),
        ...nodes.flatMap(({ name, factory }) => [name, factory]),
        ...pathTypes.map(({ name }) => name),
      ].map((name) => [name, file] as const),
    ),
    ...model.validatorFiles.flatMap(({ file, validators }) =>
      validators.flatMap(({ typeName, validator }) => [
        [validator, file] as const,
        ...(typeName === undefined ? [] : [[schemaConstant(typeName), file] as const]),
      ]),
    ),
  ]);
}

/** Name of the exported validator of a type: `roleSchema` for `Role`. */
export function schemaConstant(typeName: string): string {
  return `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}Schema`;
}
