import ts from "typescript";
import { asWritten, typeText, unionMembers } from "../read/type-text.js";
import type { Comparison } from "./comparison.js";
import { isSame, neither, output } from "./direction.js";
import { parseType } from "./parse-type.js";
import type { SurfaceIndex } from "./surface-index.js";

/** What a type allows, beside what another one allows. */
export type Relation = "same" | "wider" | "narrower" | "other";

/**
 * What the newer of two types allows beside the older one: whether every value of one is a value of the
 * other. It goes by the members of unions, and through arrays and the arguments of types; a name that only
 * one of them has counts as what it stands for. Of anything else that differs it says `other`.
 */
export function relateTypes(
  before: ts.TypeNode,
  after: ts.TypeNode,
  { old, now, directions }: Pick<Comparison, "old" | "now" | "directions">,
): Relation {
  const relate = (one: ts.TypeNode, other: ts.TypeNode): Relation => {
    const [left, right] = [plain(one), plain(other)];
    if (textOf(left) === textOf(right)) return "same";
    const inner = relateInner(left, right);
    if (inner !== "other") return inner;
    const [had, has] = [unionMembers(left), unionMembers(right)];
    const [oldNames, newNames] = [namedUnions(had, has, old), namedUnions(has, had, now)];
    // Of two names each is judged by itself.
    if (oldNames.size > 0 === newNames.size > 0) return relateUnions(had, has);
    return relateUnions(writtenOut(had, oldNames), writtenOut(has, newNames));
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
      const way = directions.ofArgument(name, index);
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

/** What the names among members stand for that the other union lacks. */
function namedUnions(
  members: readonly ts.TypeNode[],
  others: readonly ts.TypeNode[],
  index: SurfaceIndex,
): ReadonlyMap<ts.TypeNode, readonly ts.TypeNode[]> {
  const known = new Set(others.map(textOf));
  return new Map(
    members.flatMap((one) => {
      const { type: alias } = index.find(textOf(one));
      if (known.has(textOf(one)) || alias?.type === undefined || alias.typeParameters.length > 0) return [];
      return [[one, unionMembers(parseType(alias.type))] as const];
    }),
  );
}

function writtenOut(
  members: readonly ts.TypeNode[],
  named: ReadonlyMap<ts.TypeNode, readonly ts.TypeNode[]>,
): readonly ts.TypeNode[] {
  return members.flatMap((one) => named.get(one) ?? [one]);
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
