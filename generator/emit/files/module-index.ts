import type { ExportDeclarationStructure } from "ts-morph";
import { typesBeside } from "../../model/operations/types-beside.js";
import type { ModuleModel, ResourceModel } from "../../model/sdk-model.js";
import { exportOf } from "../code/exports.js";
import { relative } from "../code/imports.js";
import type { SourceFile } from "../code/source-files.js";

/**
 * The entry of a module: the functions of its operations, and every type that they use. Types that others
 * use, too, are among them: who imports one from here must not notice when another module begins to share it.
 */
export function moduleIndex({ folder, resources, shared }: ModuleModel): SourceFile {
  const file = `${folder}/index`;
  return {
    file,
    statements: [
      ...resources.flatMap((resource) => exportsOf(resource, relative(file, resource.file))),
      ...shared.map((types) =>
        exportOf(
          types.types.map(({ name }) => name),
          relative(file, types.file),
          true,
        ),
      ),
    ],
  };
}

function exportsOf(resource: ResourceModel, moduleSpecifier: string): ExportDeclarationStructure[] {
  const { operations, nodes, pathTypes, types } = resource;
  const functions = operations.map(({ functionName }) => functionName);
  const named = [
    ...nodes.map(({ name }) => name),
    ...pathTypes.map(({ name }) => name),
    ...operations.map(({ optionsType }) => optionsType),
    ...operations.flatMap(typesBeside).map(({ name }) => name),
    ...types.map(({ name }) => name),
  ];
  return [
    ...(functions.length === 0 ? [] : [exportOf(functions, moduleSpecifier, false)]),
    exportOf(named, moduleSpecifier, true),
  ];
}
