import ts from "typescript";
import { isIdentifier } from "../../model/naming/identifier.js";
import type { Member, MemberKind, Parameter, TypeParameter } from "../sdk-surface.js";

/** The normal text of a type. */
export type TypeReader = (node: ts.TypeNode) => string;

/** What a member has that nothing is said of. */
export const plainMember = {
  static: false,
  readonly: false,
  optional: false,
  typeParameters: [],
  parameters: [],
};

/**
 * A member of a class, an interface or an object type, as its users see it.
 *
 * Throws when it does not state its type.
 */
export function memberOf(node: ts.TypeElement | ts.ClassElement, type: TypeReader): Member {
  const modifiers = {
    static: has(node, ts.SyntaxKind.StaticKeyword),
    readonly: has(node, ts.SyntaxKind.ReadonlyKeyword),
  };
  if (ts.isPropertySignature(node) || ts.isPropertyDeclaration(node)) {
    const optional = node.questionToken !== undefined;
    return {
      ...plainMember,
      ...modifiers,
      kind: "property",
      name: memberName(node.name),
      optional,
      type: type(stated(node)),
    };
  }
  if (ts.isGetAccessor(node)) {
    const name = memberName(node.name);
    return { ...plainMember, ...modifiers, readonly: true, kind: "property", name, type: type(stated(node)) };
  }
  if (ts.isMethodSignature(node) || ts.isMethodDeclaration(node)) {
    const optional = node.questionToken !== undefined;
    return { ...signatureOf("method", memberName(node.name), node, type), ...modifiers, optional };
  }
  if (ts.isConstructorDeclaration(node)) return signatureOf("construct", "", node, type);
  if (ts.isConstructSignatureDeclaration(node)) return signatureOf("construct", "", node, type);
  if (ts.isCallSignatureDeclaration(node)) return signatureOf("call", "", node, type);
  if (ts.isIndexSignatureDeclaration(node)) {
    const [key] = node.parameters;
    const name = key === undefined ? "[string]" : `[${type(stated(key))}]`;
    return { ...plainMember, ...modifiers, kind: "index", name, type: type(node.type) };
  }
  throw new Error(`A listing cannot hold a member like ${ts.SyntaxKind[node.kind]}.`);
}

/** The members of a class that its users see. */
export function classMembers(node: ts.ClassDeclaration, type: TypeReader): readonly Member[] {
  return node.members.filter(isVisible).map((member) => memberOf(member, type));
}

/** Whether users see a declaration or member: whether it is not marked as one of the SDK's own affairs. */
export function isVisible(node: ts.Node): boolean {
  if (ts.isClassStaticBlockDeclaration(node) || ts.isSemicolonClassElement(node)) return false;
  const name = ts.isClassElement(node) ? node.name : undefined;
  if (has(node, ts.SyntaxKind.PrivateKeyword) || (name && ts.isPrivateIdentifier(name))) return false;
  return !node.getSourceFile().text.slice(node.pos, node.getStart()).includes("@internal");
}

/** A signature of a function or method; that of a constructor has no type of its own. */
export function signatureOf(
  kind: MemberKind,
  name: string,
  node: ts.SignatureDeclarationBase,
  type: TypeReader,
): Member {
  return {
    ...plainMember,
    kind,
    name,
    typeParameters: (node.typeParameters ?? []).map((one) => typeParameterOf(one, type)),
    parameters: node.parameters.map((one, index) => parameterOf(one, index, type)),
    type: node.kind === ts.SyntaxKind.Constructor ? "" : type(stated(node)),
  };
}

/** A parameter. One that is taken apart in the code is named by its place. */
export function parameterOf(node: ts.ParameterDeclaration, index: number, type: TypeReader): Parameter {
  return {
    name: ts.isIdentifier(node.name) ? node.name.text : `argument${index + 1}`,
    type: type(stated(node)),
    optional: node.questionToken !== undefined || node.initializer !== undefined,
    rest: node.dotDotDotToken !== undefined,
  };
}

export function typeParameterOf(node: ts.TypeParameterDeclaration, type: TypeReader): TypeParameter {
  return {
    name: node.name.text,
    ...(node.constraint !== undefined && { constraint: type(node.constraint) }),
    ...(node.default !== undefined && { default: type(node.default) }),
  };
}

/** The name of a property as code writes it, quoted only where it must be. */
export function memberName(name: ts.PropertyName): string {
  if (ts.isIdentifier(name) || ts.isPrivateIdentifier(name) || ts.isNumericLiteral(name)) return name.text;
  if (ts.isComputedPropertyName(name)) return `[${name.expression.getText()}]`;
  return isIdentifier(name.text) ? name.text : JSON.stringify(name.text);
}

/** Whether `modifier` stands before a declaration. */
export function has(node: ts.Node, modifier: ts.SyntaxKind): boolean {
  return ts.canHaveModifiers(node) && node.modifiers?.some(({ kind }) => kind === modifier) === true;
}

/** The type that a declaration states. */
function stated(node: ts.Node & { readonly type?: ts.TypeNode | undefined }): ts.TypeNode {
  if (node.type !== undefined) return node.type;
  throw new Error(`The SDK exports "${node.getText()}" without stating its type.`);
}
