import type { ResourceModel } from "../../model/sdk-model.js";
import type { PathTypeModel } from "../../model/tree-model.js";
import { type Imports, importsOf } from "../code/imports.js";
import type { SourceFile, Statement } from "../code/source-files.js";
import type { Symbols } from "../code/symbols.js";
import { indented } from "../text/wrap.js";
import { type NodeContext, nodeStatements } from "./node-statements.js";
import { operationStatements } from "./operation-statements.js";
import { propertyText, typeStatement } from "./type-statements.js";

/** The file of one resource: its part of the tree, its operations, then the types that only they use. */
export function resourceFile(
  resource: ResourceModel,
  symbols: Symbols,
  lookUp: Omit<NodeContext, "imports">,
): SourceFile {
  const { file, nodes, operations, pathTypes, types } = resource;
  const imports = importsOf(file, symbols);
  const statements: Statement[] = [
    ...nodes.flatMap((node) => nodeStatements(node, { imports, ...lookUp })),
    ...pathTypes.map((pathType) => pathTypeStatement(pathType, imports)),
    ...operations.flatMap((operation) => operationStatements(operation, imports)),
    ...types.map((type) => typeStatement(type, imports)),
  ];
  return { file, statements: [...imports.structures(), ...statements] };
}

/** An alias and no interface, because the runtime takes any record of path values. */
function pathTypeStatement({ name, outer, parameters }: PathTypeModel, imports: Imports): Statement {
  const members = parameters.map((parameter) =>
    propertyText({ ...parameter, optional: false }, false, imports),
  );
  const own = `{\n${indented(members.join(""))}}`;
  const type = outer === undefined ? own : `${imports.type(outer)} & ${own}`;
  return `\n/** Values in the path, by name. */\nexport type ${name} = ${type};`;
}
