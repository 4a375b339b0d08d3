import ts from "typescript";
import { memberText } from "../print/member-text.js";
import { memberOf } from "../read/members.js";
import { asWritten, typeText } from "../read/type-text.js";
import type { Declaration, Member } from "../sdk-surface.js";
import { parseType } from "./parse-type.js";
import type { SurfaceIndex } from "./surface-index.js";

/** A member that an object type has, and the declaration that it stands in where that is another one. */
export interface ExpandedMember {
  readonly member: Member;
  readonly origin?: string;
}

/**
 * All members of an object type: those in it, those of the types that it extends or is put together
 * of, and those that `Pick` and `Omit` leave. Nothing when the type is no object type, or one that
 * depends on type parameters.
 */
export function expandType(node: ts.TypeNode, index: SurfaceIndex): readonly ExpandedMember[] | undefined {
  if (ts.isParenthesizedTypeNode(node)) return expandType(node.type, index);
  if (ts.isTypeLiteralNode(node)) {
    const type = (one: ts.TypeNode): string => typeText(one, asWritten);
    return node.members.map((member) => ({ member: memberOf(member, type) }));
  }
  if (ts.isIntersectionTypeNode(node)) {
    const parts = node.types.map((type) => expandType(type, index));
    return isAmbiguous(parts) ? undefined : allOf(parts);
  }
  if (!ts.isTypeReferenceNode(node) || !ts.isIdentifier(node.typeName)) return undefined;
  const name = node.typeName.text;
  const [of, keys] = node.typeArguments ?? [];
  const { type: declaration } = index.find(name);
  if (declaration !== undefined) {
    const members = of === undefined ? expandDeclaration(declaration, index) : undefined;
    return members?.map((one) => ({ origin: name, ...one }));
  }
  const names = keys && literalsOf(keys);
  if (of === undefined || names === undefined || !["Pick", "Omit"].includes(name)) return undefined;
  return expandType(of, index)?.filter(({ member }) => names.has(member.name) === (name === "Pick"));
}

/** All members of an interface or of an alias of an object type. */
export function expandDeclaration(
  declaration: Declaration,
  index: SurfaceIndex,
): readonly ExpandedMember[] | undefined {
  const { type, members } = declaration;
  if (declaration.typeParameters.length > 0) return undefined;
  if (type !== undefined) return expandType(parseType(type), index);
  const own = members.map((member) => ({ member }));
  return allOf([own, ...declaration.extends.map((one) => expandType(parseType(one), index))]);
}

/** The members of several types together; the first of those that have one name stands. */
function allOf(
  parts: readonly (readonly ExpandedMember[] | undefined)[],
): readonly ExpandedMember[] | undefined {
  const found = new Map<string, ExpandedMember[]>();
  for (const part of parts) {
    if (part === undefined) return undefined;
    const byName = new Map<string, ExpandedMember[]>();
    for (const one of part) byName.set(one.member.name, [...(byName.get(one.member.name) ?? []), one]);
    for (const [name, members] of byName) if (!found.has(name)) found.set(name, members);
  }
  return [...found.values()].flat();
}

/** Whether types say different things of one name: a value has to satisfy all of them. */
function isAmbiguous(parts: readonly (readonly ExpandedMember[] | undefined)[]): boolean {
  const texts = new Map<string, string>();
  return parts.some((part) => {
    const own = new Map<string, string>();
    for (const { member } of part ?? [])
      own.set(member.name, `${own.get(member.name) ?? ""} ${memberText(member)}`);
    const clashes = [...own].some(([name, text]) => (texts.get(name) ?? text) !== text);
    for (const [name, text] of own) texts.set(name, text);
    return clashes;
  });
}

function literalsOf(node: ts.TypeNode): ReadonlySet<string> | undefined {
  const types = ts.isUnionTypeNode(node) ? node.types : [node];
  const names = types.map((type) =>
    ts.isLiteralTypeNode(type) && ts.isStringLiteral(type.literal) ? type.literal.text : undefined,
  );
  return names.includes(undefined) ? undefined : new Set(names.filter((name) => name !== undefined));
}

/**
 * The members of two types that they do not both take from one other declaration,
 * which is compared by itself.
 */
export function withoutCommon(
  before: readonly ExpandedMember[],
  after: readonly ExpandedMember[],
): { readonly before: readonly Member[]; readonly after: readonly Member[] } {
  const key = ({ member, origin }: ExpandedMember): string => `${origin} ${member.name}`;
  const own = (members: readonly ExpandedMember[], others: readonly ExpandedMember[]): readonly Member[] => {
    const common = new Set(others.filter(({ origin }) => origin !== undefined).map(key));
    return members.filter((one) => !common.has(key(one))).map(({ member }) => member);
  };
  return { before: own(before, after), after: own(after, before) };
}
