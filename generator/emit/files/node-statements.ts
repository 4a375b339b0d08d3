import { type InterfaceDeclarationStructure, StructureKind } from "ts-morph";
import { camelCase } from "../../model/naming/identifier.js";
import { reservedFunctionNames } from "../../model/naming/reserved-names.js";
import { uniqueNames } from "../../model/naming/unique-names.js";
import type { OperationModel, PathParameterModel } from "../../model/operation-model.js";
import type { MethodModel, NodeModel } from "../../model/tree-model.js";
import type { Doc } from "../../model/type-model.js";
import { docsOf } from "../code/doc-comment.js";
import type { Imports } from "../code/imports.js";
import { type Parameter, parameterList, parameterText } from "../code/parameter-list.js";
import { ownParameters, returnType, typeParameters } from "../code/signature.js";
import type { Statement } from "../code/source-files.js";
import { typeText } from "../code/type-text.js";
import { memberOf, objectText, propertyKey } from "../code/value-text.js";
import { lineWidth } from "../text/wrap.js";

/** What printing a node needs to look up. */
export interface NodeContext {
  readonly imports: Imports;
  readonly operation: (id: string) => OperationModel;
  readonly node: (name: string) => NodeModel;
}

/** One place in the resource tree: its interface, and the function that makes it. */
export function nodeStatements(node: NodeModel, context: NodeContext): readonly Statement[] {
  return [interfaceOf(node, context), factoryOf(node, context)];
}

function interfaceOf(node: NodeModel, context: NodeContext): InterfaceDeclarationStructure {
  const { imports } = context;
  return {
    kind: StructureKind.Interface,
    isExported: true,
    name: node.name,
    ...docsOf(node.doc),
    ...(node.call === undefined
      ? {}
      : {
          callSignatures: [
            {
              ...docsOf(context.node(node.call.node).doc),
              parameters: parameterList(callParameters(node.call.parameters, imports), node.call.node),
              returnType: imports.type(node.call.node),
            },
          ],
        }),
    properties: node.children.map((child) => ({
      isReadonly: true,
      name: propertyKey(child.property),
      type: imports.type(child.node),
      ...docsOf(context.node(child.node).doc),
    })),
    methods: node.methods.map(({ name, doc, operationId }) => {
      const operation = context.operation(operationId);
      const result = returnType(operation, imports);
      const generic = typeParameters(operation, imports, `  ${name}(`);
      const head = `  ${name}${generic}(): ${result};`;
      const parameters = parameterList(ownParameters(operation, imports), head);
      return {
        name: `${propertyKey(name)}${generic}`,
        ...docsOf(shortDoc(doc, operation)),
        parameters,
        returnType: result,
      };
    }),
  };
}

/** The function holds the whole comment; a method of the tree says what it does and where to read on. */
function shortDoc({ paragraphs: [first = ""], ...tags }: Doc, { functionName }: OperationModel): Doc {
  return { paragraphs: [`${first} Function \`${functionName}\`.`.trimStart()], ...tags };
}

function factoryOf(node: NodeModel, context: NodeContext): Statement {
  const { imports } = context;
  const members = [
    ...node.methods.map((method) => methodMember(method, node, context)),
    ...node.children.map(({ property, node: child }) =>
      childMember(property, context.node(child), node, context),
    ),
  ];
  const literal = members.length === 0 ? "{}" : `{\n${members.map((member) => `  ${member},\n`).join("")}}`;
  const path: Parameter[] =
    node.boundType === undefined ? [] : [{ name: "path", type: imports.type(node.boundType) }];
  const parameters = [{ name: "rambase", type: imports.type("AnyClient") }, ...path];
  return {
    kind: StructureKind.Function,
    isExported: true,
    name: node.factory,
    ...docsOf({ paragraphs: [`Makes a \`${node.name}\`, whose members are made when they are read.`] }),
    parameters: parameterList(parameters, `export function ${node.factory}(): ${node.name} {`),
    returnType: node.name,
    statements: [callableStatement(node, literal, context) ?? `return ${literal};`],
  };
}

/** `callable((roleId: number) => systemRolesItem(rambase, { roleId }), { … })` */
function callableStatement(node: NodeModel, literal: string, context: NodeContext): string | undefined {
  const { imports } = context;
  const target = node.call && context.node(node.call.node);
  if (node.call === undefined || target === undefined) return undefined;
  const parameters = callParameters(node.call.parameters, imports);
  const own = node.call.parameters.map(({ name }, index) => {
    const code = parameters[index]?.name ?? name;
    return code === name ? name : `${propertyKey(name)}: ${code}`;
  });
  const spread = node.boundType === undefined ? [] : ["...path"];
  const path = `{ ${[...spread, ...own].join(", ")} }`;
  const head = `(${parameters.map(parameterText).join(", ")}) =>`;
  const made = `${imports.value(target.factory)}(rambase, ${path})`;
  if (literal === "{}") return arrow(`return ${head}`, `${made};`, 2);
  const callable = imports.value("callable");
  const line = `return ${callable}(${head} ${made}, `;
  if (line.length <= lineWidth - "  {".length) return `${line}${literal});`;
  const nested = literal.replace(/\n/g, "\n  ");
  return `return ${callable}(\n  ${arrow(head, `${made},`, 4)}\n  ${nested},\n);`;
}

/** What follows an arrow stands on the same line when it fits, else on the next. */
function arrow(head: string, body: string, indent: number): string {
  const line = `${head} ${body}`;
  return line.length + indent <= lineWidth ? line : `${head}\n${" ".repeat(indent)}${body}`;
}

function methodMember(method: MethodModel, node: NodeModel, context: NodeContext): string {
  const { imports } = context;
  const operation = context.operation(method.operationId);
  const parameters = ownParameters(operation, imports);
  // The compiler derives parameters of members from the interface, except inside `callable`.
  const texts = parameters.map((parameter) =>
    node.call === undefined ? parameter.name : parameterText(parameter),
  );
  const path = operation.pathType === undefined ? [] : [pathArgument(operation, method)];
  const call = ["rambase", ...path, ...parameters.map(({ name }) => name)].join(", ");
  const made = `${imports.value(operation.functionName)}(${call})`;
  const beside = `      ${method.name}: (${texts.join(", ")}) =>`;
  const generic = node.call === undefined ? "" : typeParameters(operation, imports, beside);
  const head = `${propertyKey(method.name)}: ${generic.replaceAll("\n", "\n  ")}(${texts.join(", ")}) =>`;
  const line = `${head} ${made}`;
  const indent = node.call === undefined ? 4 : 6;
  if (line.length <= lineWidth - indent - ",".length) return line;
  return `${head}\n    ${made}`;
}

/** The tree's own names for the path, turned into the operation's where they differ. */
function pathArgument(operation: OperationModel, { renamed }: MethodModel): string {
  if (renamed === undefined) return "path";
  return objectText(
    operation.pathParameters.map(({ name }) => {
      const inTree = renamed[name] ?? name;
      return [name, { code: memberOf("path", inTree) }] as const;
    }),
  );
}

function childMember(property: string, child: NodeModel, node: NodeModel, context: NodeContext): string {
  const path = node.boundType === undefined ? "" : ", path";
  const made = `${context.imports.value(child.factory)}(rambase${path})`;
  return `get ${propertyKey(property)}() {\n    return ${made};\n  }`;
}

/** The arguments of a call, under names that code can hold. */
function callParameters(parameters: readonly PathParameterModel[], imports: Imports): readonly Parameter[] {
  const names = uniqueNames(reservedFunctionNames);
  return parameters.map(({ name, type }) => ({
    name: names.take(camelCase(name), `${camelCase(name)}Value`),
    type: typeText(type, imports.type),
  }));
}
