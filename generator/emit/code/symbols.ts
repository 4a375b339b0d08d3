import { checkFunctions } from "../../model/naming/check-functions.js";
import { runtimeFunctions } from "../../model/naming/runtime-functions.js";
import { calledBy, validatorNames } from "../../model/naming/validator-names.js";
import { typesBeside } from "../../model/operations/types-beside.js";
import type { SdkModel } from "../../model/sdk-model.js";

/** The file, from `src` and without ending, in which each name of the package is declared. */
export interface Symbols {
  readonly types: ReadonlyMap<string, string>;
  /** Functions of operations and of the tree, and what they need of the runtime. */
  readonly functions: ReadonlyMap<string, string>;
  /** Validators, and what they need of the runtime. */
  readonly validators: ReadonlyMap<string, string>;
}

type Entry = readonly [name: string, file: string];

const entries = (names: string, file: string): Entry[] => names.split(" ").map((name) => [name, file]);

const runtimeTypes: readonly Entry[] = [
  ...entries(
    "ApiCall CallOptions AnyClient ClientOptions CustomFields ErrorParameter GivenHeaders ListOptions",
    "runtime/index",
  ),
  ...entries("OperationHandle OperationSpec PagedList Paging ResponseValidators Schema", "runtime/index"),
  ...entries(
    "AnyField AnyFields BooleanField Condition FieldNames Filter NumberField OrderBy",
    "runtime/index",
  ),
  ...entries("Only Select Selected SelectedList TextField", "runtime/index"),
  ...entries("DateInput DateText DateTimeInput DateTimeText TimeInput TimeText", "runtime/index"),
  ...entries("ErrorGuard Findings", "runtime/internal"),
  ["CommonOptions", "types/common-options"],
];

/** Where every name that one generated file takes from another is declared. */
export function symbolsOf(model: SdkModel): Symbols {
  const resources = model.modules.flatMap((module) => module.resources);
  return {
    types: new Map([
      ...runtimeTypes,
      ...[...model.typeFiles, ...resources].flatMap(({ file, types }) => inFile(types, file)),
      ...resources.flatMap(({ file, operations, nodes, pathTypes }) => [
        ...operations.map(({ optionsType }): Entry => [optionsType, file]),
        ...inFile([...operations.flatMap(typesBeside), ...nodes, ...pathTypes], file),
      ]),
    ]),
    functions: new Map([
      ...Object.entries(runtimeFunctions).flatMap(([file, names]) =>
        names.map((name): Entry => [name, file]),
      ),
      ...resources.flatMap(({ file, operations, nodes }) => [
        ...operations.map(({ functionName }): Entry => [functionName, file]),
        ...nodes.map(({ factory }): Entry => [factory, file]),
      ]),
    ]),
    validators: new Map([
      ...checkFunctions.map((name): Entry => [name, "runtime/internal"]),
      ...model.validatorFiles.flatMap(({ file, validators }) =>
        validators.flatMap(({ typeName, validator }): Entry[] => [
          [validator, file],
          ...(typeName === undefined
            ? []
            : validatorNames(calledBy(validator)).map((name): Entry => [name, file])),
        ]),
      ),
    ]),
  };
}

function inFile(named: readonly { readonly name: string }[], file: string): Entry[] {
  return named.map(({ name }) => [name, file]);
}
