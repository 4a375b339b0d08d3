import { memberText } from "../print/member-text.js";
import type { Member } from "../sdk-surface.js";
import type { SurfaceChange } from "../surface-change.js";
import { compareSignatures } from "./compare-signatures.js";
import type { Comparison } from "./comparison.js";
import type { Direction } from "./direction.js";
import { changeOf, code, type Place, ruleFor } from "./place.js";

/** Where the members that are compared stand. */
export interface MemberHolder {
  /** The declaration. */
  readonly place: Place;
  /** Who makes a value with these members. */
  readonly direction: Direction;
  /** Whether it is a constant, whose members programs name rather than make. */
  readonly isConstant?: boolean;
}

/** What changed between two lists of members, whose order plays no part. */
export function compareMembers(
  holder: MemberHolder,
  before: readonly Member[],
  after: readonly Member[],
  comparison: Comparison,
): readonly SurfaceChange[] {
  const [old, now] = [byName(before), byName(after)];
  return [...new Set([...old.keys(), ...now.keys()])].flatMap((key) => {
    const [one, other] = [old.get(key) ?? [], now.get(key) ?? []];
    const texts = { before: one.map(memberText), after: other.map(memberText) };
    const lost = one.filter((member) => !texts.after.includes(memberText(member)));
    const gained = other.filter((member) => !texts.before.includes(memberText(member)));
    const [left, right] = [lost[0], gained[0]];
    if (left !== undefined && right !== undefined && lost.length === 1 && gained.length === 1)
      return compareMember(holder, left, right, comparison);
    const isOverload = one.length > 0 && other.length > 0;
    return [
      ...lost.map((member) => removed(holder, member, isOverload)),
      ...gained.map((member) => added(holder, member, isOverload)),
    ];
  });
}

function byName(members: readonly Member[]): ReadonlyMap<string, readonly Member[]> {
  const found = new Map<string, Member[]>();
  for (const member of members) {
    const isProperty = member.kind === "property" || member.kind === "method";
    const key = `${isProperty ? "named" : member.kind} ${member.static} ${member.name}`;
    found.set(key, [...(found.get(key) ?? []), member]);
  }
  return found;
}

/** How a sentence calls a member. */
function placeOf({ place }: MemberHolder, { kind, name }: Member): Place {
  if (kind === "call" || kind === "construct") {
    const path = `${kind === "call" ? "" : "new "}${place.path}()`;
    return { ...place, path, words: code(path) };
  }
  const member = place.member === undefined ? name : `${place.member}${step(name)}`;
  const path = `${place.path}${step(name)}${kind === "method" ? "()" : ""}`;
  return { ...place, member, path, words: code(path) };
}

/** From a value to its member, as code writes it. */
function step(member: string): string {
  if (member.startsWith("[")) return member;
  return member.startsWith('"') ? `[${member}]` : `.${member}`;
}

function removed(holder: MemberHolder, member: Member, isOverload: boolean): SurfaceChange {
  const place = placeOf(holder, member);
  const before = memberText(member);
  if (isOverload) {
    const message = `${place.words} can no longer be called as ${code(before)}`;
    return changeOf("overload/removed", place, message, { before });
  }
  const rule = holder.isConstant ? "constant/removed" : "member/removed";
  return changeOf(rule, place, `${place.words} is gone`, { before });
}

function added(holder: MemberHolder, member: Member, isOverload: boolean): SurfaceChange {
  const place = placeOf(holder, member);
  const after = memberText(member);
  if (isOverload && !holder.direction.input) {
    return changeOf("overload/added", place, `${place.words} can also be called as ${code(after)}`, {
      after,
    });
  }
  if (holder.isConstant) return changeOf("constant/added", place, `${place.words} is new`, { after });
  const isOptional = member.optional || member.kind === "index";
  const rule = ruleFor(
    holder.direction,
    isOptional ? "input/optional-added" : "input/required-added",
    "output/added",
  );
  const ending = rule === "output/added" ? "" : isOptional ? " and optional" : " and required";
  return changeOf(rule, place, `${place.words} is new${ending}`, { after });
}

function compareMember(
  holder: MemberHolder,
  before: Member,
  after: Member,
  comparison: Comparison,
): readonly SurfaceChange[] {
  const place = placeOf(holder, after);
  const texts = { before: memberText(before), after: memberText(after) };
  if (before.kind !== after.kind) {
    const message = `${place.words} changed from ${code(texts.before)} to ${code(texts.after)}`;
    return [changeOf("member/kind-changed", place, message, texts)];
  }
  const changes: SurfaceChange[] = [];
  if (holder.direction.output && before.readonly !== after.readonly) {
    const rule = after.readonly ? "member/made-readonly" : "member/made-writable";
    changes.push(
      changeOf(rule, place, `${place.words} can ${after.readonly ? "only be read" : "be set"} now`, texts),
    );
  }
  if (before.optional !== after.optional)
    changes.push(optionality(holder.direction, place, after.optional, texts));
  if (after.kind !== "property" && after.kind !== "index")
    return [...changes, ...compareSignatures(place, before, after, holder.direction, comparison)];
  if (holder.isConstant) {
    const message = `${place.words} changed from ${code(before.type)} to ${code(after.type)}`;
    return [
      ...changes,
      changeOf("constant/changed", place, message, { before: before.type, after: after.type }),
    ];
  }
  const [one, other] = readTypes(before, after, holder.direction);
  return [...changes, ...comparison.types(place, one, other, holder.direction)];
}

/**
 * The types of a property without the `undefined` that says no more than that it may be missing: where it is
 * only read, and where it was or became required.
 */
function readTypes(before: Member, after: Member, { input }: Direction): readonly [string, string] {
  const bare = (type: string): string => type.replace(/ \| undefined$/, "");
  const [one, other] = [before.type, after.type];
  if (before.optional && after.optional) return input ? [one, other] : [bare(one), bare(other)];
  if (before.optional && bare(other) === other) return [bare(one), other];
  if (after.optional && bare(one) === one) return [one, bare(other)];
  return [one, other];
}

function optionality(
  direction: Direction,
  place: Place,
  isOptional: boolean,
  texts: { readonly before: string; readonly after: string },
): SurfaceChange {
  const rule = isOptional
    ? ruleFor(direction, "input/made-optional", "output/made-optional")
    : ruleFor(direction, "input/made-required", "output/made-required");
  const says = {
    "input/made-optional": "is optional now",
    "output/made-optional": "may be missing now",
    "input/made-required": "is required now",
    "output/made-required": "is always there now",
  };
  return changeOf(rule, place, `${place.words} ${says[rule]}`, texts);
}
