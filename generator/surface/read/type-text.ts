import ts from "typescript";
import { memberText, parameterText, typeParametersText } from "../print/member-text.js";
import { computedTypeText } from "./computed-type-text.js";
import { has, memberOf, parameterOf, typeParameterOf } from "./members.js";
import { compareTypes } from "./order.js";

/** What the surface calls that which an identifier in a type stands for. */
export type Naming = (identifier: ts.Identifier) => string;

/** For a text in which everything is called as in the surface already. */
export const asWritten: Naming = (identifier) => identifier.text;

/**
 * A type in normal form: one line, no comments, no brackets that say nothing, the
 * members of a union in order.
 *
 * Throws when the type is of a form that no SDK of ours exports.
 */
export function typeText(node: ts.TypeNode, naming: Naming): string {
  const inner = (type: ts.TypeNode): string => typeText(type, naming);
  const within = (around: Around) => (type: ts.TypeNode) =>
    needsBrackets(type, around) ? `(${inner(type)})` : inner(type);
  if (ts.isParenthesizedTypeNode(node)) return inner(node.type);
  if (ts.isTypeReferenceNode(node)) {
    return `${nameText(node.typeName, naming)}${argumentsText(node.typeArguments, inner)}`;
  }
  if (ts.isExpressionWithTypeArguments(node)) {
    return `${expressionText(node.expression, naming)}${argumentsText(node.typeArguments, inner)}`;
  }
  if (ts.isTypeQueryNode(node)) return `typeof ${nameText(node.exprName, naming)}`;
  if (ts.isArrayTypeNode(node)) return `${within("postfix")(node.elementType)}[]`;
  if (ts.isUnionTypeNode(node)) {
    const members = node.types.flatMap(unionMembers).map(within("list"));
    return [...new Set(members)].sort(compareTypes).join(" | ");
  }
  if (ts.isIntersectionTypeNode(node)) return node.types.map(within("list")).join(" & ");
  if (ts.isTypeLiteralNode(node)) return objectText(node, inner);
  if (ts.isFunctionTypeNode(node) || ts.isConstructorTypeNode(node)) return functionText(node, inner);
  if (ts.isTypeOperatorNode(node))
    return `${ts.tokenToString(node.operator)} ${within("operator")(node.type)}`;
  if (ts.isIndexedAccessTypeNode(node))
    return `${within("postfix")(node.objectType)}[${inner(node.indexType)}]`;
  if (ts.isTypePredicateNode(node)) {
    const asserts = node.assertsModifier === undefined ? "" : "asserts ";
    const is = node.type === undefined ? "" : ` is ${inner(node.type)}`;
    return `${asserts}${ts.isIdentifier(node.parameterName) ? node.parameterName.text : "this"}${is}`;
  }
  if (ts.isTupleTypeNode(node)) return `[${node.elements.map(inner).join(", ")}]`;
  if (ts.isOptionalTypeNode(node)) return `${within("postfix")(node.type)}?`;
  if (ts.isRestTypeNode(node)) return `...${inner(node.type)}`;
  if (ts.isLiteralTypeNode(node)) return literalText(node.literal);
  if (ts.isNamedTupleMember(node)) return `${node.name.text}: ${inner(node.type)}`;
  const computed = computedTypeText(node, inner);
  if (computed !== undefined) return computed;
  const keyword = ts.tokenToString(node.kind);
  if (keyword === undefined)
    throw new Error(`A listing cannot hold a type like ${ts.SyntaxKind[node.kind]}.`);
  return keyword;
}

/** A literal as a type: texts in double quotes. */
export function literalText(node: ts.Expression): string {
  if (ts.isStringLiteralLike(node)) return JSON.stringify(node.text);
  if (ts.isNumericLiteral(node)) return node.text;
  if (ts.isPrefixUnaryExpression(node))
    return `${ts.tokenToString(node.operator)}${literalText(node.operand)}`;
  const keyword = ts.tokenToString(node.kind);
  if (keyword === undefined)
    throw new Error(`A listing cannot hold a value like ${ts.SyntaxKind[node.kind]}.`);
  return keyword;
}

/** What stands around a type: a union or intersection, `keyof` before it, or `[]` after it. */
type Around = "list" | "operator" | "postfix";

/** Whether a type inside of another one needs brackets: where it binds no closer than what is around it. */
function needsBrackets(type: ts.TypeNode, around: Around): boolean {
  if (ts.isParenthesizedTypeNode(type)) return needsBrackets(type.type, around);
  if (ts.isUnionTypeNode(type) || ts.isIntersectionTypeNode(type)) return true;
  if (ts.isFunctionTypeNode(type) || ts.isConstructorTypeNode(type)) return true;
  if (ts.isConditionalTypeNode(type)) return true;
  if (around !== "postfix") return false;
  return ts.isTypeOperatorNode(type) || ts.isTypeQueryNode(type) || ts.isInferTypeNode(type);
}

/** The members of a union and of the unions that it is made of. */
export function unionMembers(type: ts.TypeNode): readonly ts.TypeNode[] {
  if (ts.isParenthesizedTypeNode(type)) return unionMembers(type.type);
  return ts.isUnionTypeNode(type) ? type.types.flatMap(unionMembers) : [type];
}

function nameText(name: ts.EntityName, naming: Naming): string {
  return ts.isIdentifier(name) ? naming(name) : `${nameText(name.left, naming)}.${name.right.text}`;
}

/** What a class extends is an expression to the compiler. */
function expressionText(expression: ts.Expression, naming: Naming): string {
  if (ts.isIdentifier(expression)) return naming(expression);
  throw new Error("A listing cannot hold a class that extends an expression.");
}

function argumentsText(
  types: readonly ts.TypeNode[] | undefined,
  inner: (type: ts.TypeNode) => string,
): string {
  return types === undefined ? "" : `<${types.map(inner).join(", ")}>`;
}

function objectText(node: ts.TypeLiteralNode, inner: (type: ts.TypeNode) => string): string {
  const members = node.members.map((member) => memberText(memberOf(member, inner)));
  return members.length === 0 ? "{}" : `{ ${members.sort().join("; ")} }`;
}

function functionText(
  node: ts.FunctionTypeNode | ts.ConstructorTypeNode,
  inner: (type: ts.TypeNode) => string,
): string {
  const types = typeParametersText((node.typeParameters ?? []).map((one) => typeParameterOf(one, inner)));
  const parameters = node.parameters.map((one, index) => parameterText(parameterOf(one, index, inner)));
  const start = ts.isFunctionTypeNode(node)
    ? ""
    : has(node, ts.SyntaxKind.AbstractKeyword)
      ? "abstract new "
      : "new ";
  return `${start}${types}(${parameters.join(", ")}) => ${inner(node.type)}`;
}
