import ts from "typescript";
import { signatureOf } from "../read/members.js";
import { asWritten, typeText, unionMembers } from "../read/type-text.js";
import type { Member } from "../sdk-surface.js";
import type { SurfaceChange } from "../surface-change.js";
import { compareMembers } from "./compare-members.js";
import { compareSignatures } from "./compare-signatures.js";
import type { Comparison } from "./comparison.js";
import type { Direction } from "./direction.js";
import { expandType, withoutCommon } from "./expand-members.js";
import { parseType } from "./parse-type.js";
import { changeOf, code, type Place, ruleFor } from "./place.js";
import { relateTypes } from "./relate-types.js";

/**
 * What changed between two types in normal text: their members, where both are object types, their
 * parameters, where both are functions, and else whether the newer one allows more or less.
 *
 * @param direction who makes the value
 */
export function compareTypes(
  place: Place,
  before: string,
  after: string,
  direction: Direction,
  comparison: Comparison,
): readonly SurfaceChange[] {
  if (before === after) return [];
  const [one, other] = differingMembers(parseType(before), parseType(after));
  const inner = one && other && compareShapes(place, one, other, direction, comparison);
  if (inner !== undefined) return inner;

  const texts = { before, after };
  const message = `${typeWords(place)} changed from ${code(before)} to ${code(after)}`;
  const change = (rule: Parameters<typeof changeOf>[0], ending = ""): readonly SurfaceChange[] => [
    changeOf(rule, place, `${message}${ending}`, texts),
  ];
  switch (relateTypes(parseType(before), parseType(after), comparison)) {
    case "same":
      return change("type/known-values", ", and allows the same");
    case "wider":
      return change(ruleFor(direction, "input/type-widened", "output/type-widened"), ", and allows more");
    case "narrower":
      return change(ruleFor(direction, "input/type-narrowed", "output/type-narrowed"), ", and allows less");
    case "other":
      return change("type/changed");
  }
}

function typeWords({ words }: Place): string {
  return words.startsWith("what ") ? words : `the type of ${words}`;
}

/** The two types, without what both unions have in common, where that leaves one of each. */
function differingMembers(before: ts.TypeNode, after: ts.TypeNode): readonly (ts.TypeNode | undefined)[] {
  const [old, now] = [unionMembers(before), unionMembers(after)];
  const texts = (types: readonly ts.TypeNode[]) => new Set(types.map((type) => typeText(type, asWritten)));
  const [kept, had] = [texts(now), texts(old)];
  const lost = old.filter((type) => !kept.has(typeText(type, asWritten)));
  const gained = now.filter((type) => !had.has(typeText(type, asWritten)));
  return lost.length === 1 && gained.length === 1 ? [lost[0], gained[0]] : [];
}

/** Compares what two object types or two functions are made of; nothing when they are neither. */
function compareShapes(
  place: Place,
  before: ts.TypeNode,
  after: ts.TypeNode,
  direction: Direction,
  comparison: Comparison,
): readonly SurfaceChange[] | undefined {
  const [left, right] = [callOf(before), callOf(after)];
  if (left && right) return compareSignatures(place, left, right, direction, comparison);
  // A name stands for its own declaration, which is compared by itself.
  if (ts.isTypeReferenceNode(before) && ts.isTypeReferenceNode(after) && isName(before) && isName(after))
    return undefined;
  const [old, now] = [expandType(before, comparison.old), expandType(after, comparison.now)];
  if (old === undefined || now === undefined) return undefined;
  const own = withoutCommon(old, now);
  return compareMembers({ place, direction }, own.before, own.after, comparison);
}

function callOf(node: ts.TypeNode): Member | undefined {
  const type = ts.isParenthesizedTypeNode(node) ? node.type : node;
  if (!ts.isFunctionTypeNode(type)) return undefined;
  return signatureOf("call", "", type, (one) => typeText(one, asWritten));
}

function isName(node: ts.TypeReferenceNode): boolean {
  return node.typeArguments === undefined;
}
