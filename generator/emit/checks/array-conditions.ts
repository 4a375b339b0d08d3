import type { ArrayCheck } from "../../model/check-model.js";
import { callCode } from "./call-code.js";
import { type CheckScope, innerName, type Subject } from "./check-scope.js";
import { functionArgument, functionOf } from "./hoisted-functions.js";

/** Conditions for the elements of an array; each lets pass what is none. */
export function arrayConditions(
  check: ArrayCheck | undefined,
  { name }: Subject,
  scope: CheckScope,
): readonly string[] {
  if (check === undefined) return [];
  const { prefix, items, contains } = check;
  const conditions = prefix.flatMap((item, index) => {
    if (item.kind === "anything") return [];
    const inner = functionOf(item, innerName(name, `item ${index + 1}`), scope);
    return [callCode("item", ["value", "found", String(index), inner], scope)];
  });
  if (items !== undefined) {
    const inner = functionArgument(items, innerName(name, "item"), scope);
    const first = prefix.length === 0 ? undefined : String(prefix.length);
    conditions.push(callCode("items", ["value", "found", inner, first], scope));
  }
  if (contains !== undefined) {
    const { check: kind, least, most } = contains;
    const inner =
      kind.kind === "anything" ? "() => true" : functionOf(kind, innerName(name, "contained"), scope);
    const bounds = [
      least === 1 && most === undefined ? undefined : String(least),
      most === undefined ? undefined : String(most),
    ];
    conditions.push(callCode("contains", ["value", "found", inner, ...bounds], scope));
  }
  return conditions;
}
