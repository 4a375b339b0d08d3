import type { Declaration, Member, MemberKind } from "../sdk-surface.js";

const kinds: readonly MemberKind[] = ["construct", "call", "index", "method", "property"];

/**
 * Members in the order of a listing: how to make and to call the thing, then by name. Signatures of one name
 * keep their order, in which the compiler tries them.
 */
export function inOrder(members: readonly Member[]): readonly Member[] {
  return [...members].sort(
    (one, other) =>
      place(one) - place(other) ||
      compareTexts(one.name, other.name) ||
      Number(other.static) - Number(one.static),
  );
}

function place({ kind }: Member): number {
  return Math.min(kinds.indexOf(kind), 3);
}

/** Declarations in the order of a listing: by name, then kind. */
export function inListing(one: Declaration, other: Declaration): number {
  return compareTexts(one.name, other.name) || compareTexts(one.kind, other.kind);
}

/** The same on every machine, unlike the order of a language. */
export function compareTexts(one: string, other: string): number {
  return one < other ? -1 : one > other ? 1 : 0;
}

/**
 * Puts the members of a union in order: numbers by value, then the rest by text, `null` and `undefined` last.
 */
export function compareTypes(one: string, other: string): number {
  const [left, right] = [rank(one), rank(other)];
  if (left !== right) return left - right;
  return left === 0 ? Number(one) - Number(other) : compareTexts(one, other);
}

function rank(type: string): number {
  if (type === "undefined") return 3;
  if (type === "null") return 2;
  return /^-?[\d.]/.test(type) ? 0 : 1;
}
