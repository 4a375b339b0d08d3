import ts from "typescript";
import { asWritten, typeText, unionMembers } from "../read/type-text.js";
import { isSame, neither, output } from "./direction.js";
import type { ArgumentDirection } from "./type-uses.js";

/** What a type allows, beside what another one allows. */
export type Relation = "same" | "wider" | "narrower" | "other";

/**
 * What the newer of two types allows beside the older one: whether every value of one is a value of the
 * other. It goes by the members of unions, and through arrays and the arguments of types; of anything else
 * that differs it says `other`.
 */
export function relateTypes(before: ts.TypeNode, after: ts.TypeNode, argument: ArgumentDirection): Relation {
  const relate = (one: ts.TypeNode, other: ts.TypeNode): Relation => {
    const [left, right] = [plain(one), plain(other)];
    if (textOf(left) === textOf(right)) return "same";
    const inner = relateInner(left, right);
    return inner === "other" ? relateUnions(unionMembers(left), unionMembers(right)) : inner;
  };
  const relateInner = (one: ts.TypeNode, other: ts.TypeNode): Relation => {
    if (ts.isArrayTypeNode(one) && ts.isArrayTypeNode(other))
      return relate(one.elementType, other.elementType);
    if (isReadonly(one) && isReadonly(other)) return relate(one.type, other.type);
    if (!ts.isTypeReferenceNode(one) || !ts.isTypeReferenceNode(other)) return "other";
    const name = textOf(one.typeName);
    const [before, after] = [one.typeArguments ?? [], other.typeArguments ?? []];
    if (name !== textOf(other.typeName) || before.length !== after.length) return "other";
    const relations = before.map((type, index) => {
      const newer = after[index];
      const relation = newer === undefined ? "other" : relate(type, newer);
      const way = argument(name, index);
      // The SDK hands such a value on: what allows more inside allows more as a whole.
      return relation === "same" || isSame(way, output) || isSame(way, neither) ? relation : "other";
    });
    return together(relations);
  };
  return relate(before, after);
}

function relateUnions(before: readonly ts.TypeNode[], after: readonly ts.TypeNode[]): Relation {
  const gained = after.some((type) => !covered(type, before));
  const lost = before.some((type) => !covered(type, after));
  if (gained && lost) return "other";
  return gained ? "wider" : lost ? "narrower" : "same";
}

/** Whether each value of a type, which is no union, is one of another type, given by its members. */
function covered(type: ts.TypeNode, members: readonly ts.TypeNode[]): boolean {
  if (type.kind === ts.SyntaxKind.NeverKeyword) return true;
  const text = textOf(type);
  return members.some((one) => {
    if (one.kind === ts.SyntaxKind.UnknownKeyword || one.kind === ts.SyntaxKind.AnyKeyword) return true;
    const base = baseOf(one);
    return (
      textOf(one) === text || (base !== undefined && (base === literalBase(type) || base === baseOf(type)))
    );
  });
}

/** `string` of `string` and of `string & {}`, which is the same but for completion in editors. */
function baseOf(type: ts.TypeNode): string | undefined {
  const bare = plain(type);
  const first =
    ts.isIntersectionTypeNode(bare) && bare.types.slice(1).every(isAnything) ? bare.types[0] : bare;
  const text = first && textOf(first);
  return text === "string" || text === "number" || text === "boolean" ? text : undefined;
}

function isAnything(type: ts.TypeNode): boolean {
  return ["{}", "Record<never, never>"].includes(textOf(type));
}

function literalBase(type: ts.TypeNode): string | undefined {
  if (!ts.isLiteralTypeNode(type)) return undefined;
  const { kind } = type.literal;
  if (kind === ts.SyntaxKind.StringLiteral) return "string";
  if (kind === ts.SyntaxKind.TrueKeyword || kind === ts.SyntaxKind.FalseKeyword) return "boolean";
  return kind === ts.SyntaxKind.NullKeyword ? undefined : "number";
}

function together(relations: readonly Relation[]): Relation {
  const different = [...new Set(relations.filter((one) => one !== "same"))];
  return different.length === 0 ? "same" : different.length === 1 ? (different[0] ?? "same") : "other";
}

function isReadonly(type: ts.TypeNode): type is ts.TypeOperatorNode {
  return ts.isTypeOperatorNode(type) && type.operator === ts.SyntaxKind.ReadonlyKeyword;
}

function plain(type: ts.TypeNode): ts.TypeNode {
  return ts.isParenthesizedTypeNode(type) ? plain(type.type) : type;
}

function textOf(node: ts.TypeNode | ts.EntityName): string {
  return ts.isTypeNode(node) ? typeText(node, asWritten) : node.getText();
}
