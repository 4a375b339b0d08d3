import ts from "typescript";
import type { Declaration, Member } from "../sdk-surface.js";
import {
  classMembers,
  memberName,
  memberOf,
  plainMember,
  signatureOf,
  type TypeReader,
  typeParameterOf,
} from "./members.js";
import { inOrder } from "./order.js";
import { literalText, type Naming, typeText } from "./type-text.js";

/** What gives something a name that can be exported. */
export type Declaring =
  | ts.ClassDeclaration
  | ts.FunctionDeclaration
  | ts.InterfaceDeclaration
  | ts.TypeAliasDeclaration
  | ts.VariableDeclaration;

const nothing = { typeParameters: [], extends: [], implements: [], members: [] };

/**
 * What the nodes that share a name declare: a constant and a type, say, or a function with its signatures.
 *
 * Throws when one of them does not state its type.
 *
 * @param nodes in the order in which they stand in the file
 */
export function declarationsOf(
  name: string,
  nodes: readonly Declaring[],
  naming: Naming,
): readonly Declaration[] {
  const type: TypeReader = (node) => typeText(node, naming);
  const signatures = nodes.filter(ts.isFunctionDeclaration);
  const declarations = nodes.flatMap((node): Declaration[] => {
    if (ts.isFunctionDeclaration(node)) return [];
    if (ts.isVariableDeclaration(node)) return [constantOf(name, node, type)];
    if (ts.isTypeAliasDeclaration(node)) return [aliasOf(name, node, type)];
    return [shapeOf(name, node, type)];
  });
  if (signatures.length === 0) return declarations;
  // The last one of several holds the body, and nobody sees its signature.
  const visible = signatures.length === 1 ? signatures : signatures.filter(({ body }) => body === undefined);
  const members = visible.map((node) => signatureOf("call", "", node, type));
  return [...declarations, { ...nothing, kind: "function", name, members }];
}

function shapeOf(
  name: string,
  node: ts.ClassDeclaration | ts.InterfaceDeclaration,
  type: TypeReader,
): Declaration {
  const heritage = (keyword: ts.SyntaxKind): readonly string[] =>
    (node.heritageClauses ?? [])
      .filter(({ token }) => token === keyword)
      .flatMap(({ types }) => types.map(type));
  return {
    kind: ts.isClassDeclaration(node) ? "class" : "interface",
    name,
    typeParameters: (node.typeParameters ?? []).map((one) => typeParameterOf(one, type)),
    extends: heritage(ts.SyntaxKind.ExtendsKeyword),
    implements: heritage(ts.SyntaxKind.ImplementsKeyword),
    members: ts.isClassDeclaration(node)
      ? inOrder(classMembers(node, type))
      : typeMembers(node.members, type),
  };
}

function aliasOf(name: string, node: ts.TypeAliasDeclaration, type: TypeReader): Declaration {
  const typeParameters = (node.typeParameters ?? []).map((one) => typeParameterOf(one, type));
  return { ...nothing, kind: "type", name, typeParameters, ...contentOf(node.type, type) };
}

/** A constant with a stated type, or an object of literals that is one (`as const`). */
function constantOf(name: string, node: ts.VariableDeclaration, type: TypeReader): Declaration {
  if (node.type !== undefined) return { ...nothing, kind: "const", name, ...contentOf(node.type, type) };
  const object =
    node.initializer && ts.isAsExpression(node.initializer) ? node.initializer.expression : undefined;
  if (object === undefined || !ts.isObjectLiteralExpression(object)) {
    throw new Error(`The SDK exports the constant ${name} without stating its type.`);
  }
  const members = object.properties.map((property): Member => {
    if (!ts.isPropertyAssignment(property)) throw new Error(`The constant ${name} holds more than literals.`);
    const type = literalText(property.initializer);
    return { ...plainMember, kind: "property", name: memberName(property.name), readonly: true, type };
  });
  return { ...nothing, kind: "const", name, members: inOrder(members) };
}

function contentOf(
  node: ts.TypeNode,
  type: TypeReader,
): Pick<Declaration, "members"> | Pick<Declaration, "type"> {
  return ts.isTypeLiteralNode(node) ? { members: typeMembers(node.members, type) } : { type: type(node) };
}

function typeMembers(nodes: readonly ts.TypeElement[], type: TypeReader): readonly Member[] {
  return inOrder(nodes.map((node) => memberOf(node, type)));
}
