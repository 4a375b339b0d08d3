import { compareSchemas } from "../schemas/compare-schemas.js";
import { compareOtherKeys } from "../walk/compare-other-keys.js";
import { compareTexts } from "../walk/compare-texts.js";
import type { Comparison } from "../walk/comparison.js";
import type { Context } from "../walk/context.js";
import { follow } from "../walk/follow.js";
import { keysOf, keysOfBoth, member, memberOfBoth, type Pair, type Side, valueAt } from "../walk/side.js";

/** Compares the headers of a response; their names have no case. */
export function compareHeaders(headers: Pair, response: string, comparison: Comparison): void {
  const [old, now] = [byName(headers.old), byName(headers.new)];
  for (const key of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    const [before, after] = [old.get(key), now.get(key)];
    const subject = `${response} header ${(after ?? before)?.name ?? key}`;
    if (before && after)
      compareHeader({ old: follow(before.side), new: follow(after.side) }, subject, comparison);
    else if (before) comparison.report("response/header-removed", { subject, old: before.side.pointer });
    else if (after) comparison.report("response/header-added", { subject, new: after.side.pointer });
  }
}

function compareHeader(pair: Pair, subject: string, comparison: Comparison): void {
  const isRequired = valueAt(pair.new, "required") === true;
  if ((valueAt(pair.old, "required") === true) !== isRequired) {
    const rule = isRequired ? "response/header-became-required" : "response/header-became-optional";
    comparison.report(rule, { subject, old: pair.old?.pointer, new: pair.new?.pointer });
  }
  const context: Context = { direction: "response", place: subject, path: "", isDormant: false };
  compareSchemas(memberOfBoth(pair, "schema"), context, comparison);
  compareTexts(pair, subject, ["description"], comparison);
  const others = keysOfBoth(pair).filter((key) => !["required", "schema", "description"].includes(key));
  compareOtherKeys(pair, others, subject, comparison);
}

function byName(
  headers: Side | undefined,
): ReadonlyMap<string, { readonly name: string; readonly side: Side }> {
  return new Map(
    keysOf(headers).flatMap((name) => {
      const side = member(headers, name);
      return side === undefined ? [] : [[name.toLowerCase(), { name, side }] as const];
    }),
  );
}
