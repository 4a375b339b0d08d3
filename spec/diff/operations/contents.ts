import { extensionKeys } from "../../document/rambase-extensions.js";
import type { Direction } from "../rules/effect-rules.js";
import { compareSchemas } from "../schemas/compare-schemas.js";
import { isSame } from "../walk/canonical.js";
import { compareOtherKeys } from "../walk/compare-other-keys.js";
import type { Comparison } from "../walk/comparison.js";
import type { Context } from "../walk/context.js";
import { keysOf, keysOfBoth, member, memberOfBoth, type Pair, type Side } from "../walk/side.js";

const handled = ["schema", "example", "examples", extensionKeys.recovered];

/**
 * Compares the bodies that a request or response may have, by media type.
 *
 * @param subject what has the bodies, in words: `request body`, `response 200`
 */
export function compareContents(
  content: Pair,
  direction: Direction,
  subject: string,
  comparison: Comparison,
): void {
  const [old, now] = [byType(content.old), byType(content.new)];
  for (const type of [...new Set([...old.keys(), ...now.keys()])].sort()) {
    // A type that a range of the other document covers neither goes nor comes.
    const before = old.get(type) ?? rangeOf(type, old);
    const after = now.get(type) ?? rangeOf(type, now);
    if (before && after) compareBody({ old: before, new: after }, direction, subject, comparison);
    else if (before) {
      const isNarrowed = direction === "response" && isRangeOf(type, [...now.keys()]);
      const rule = isNarrowed ? "response/media-type-narrowed" : (`${direction}/media-type-removed` as const);
      comparison.report(rule, { subject, old: before.pointer, before: type });
    } else if (after) {
      const gone = [...old.keys()].filter((one) => !now.has(one));
      const isWidened = direction === "response" && isRangeOf(type, gone);
      const rule = isWidened ? "response/media-type-widened" : (`${direction}/media-type-added` as const);
      comparison.report(rule, { subject, new: after.pointer, after: type });
    }
  }
}

function compareBody(pair: Pair, direction: Direction, subject: string, comparison: Comparison): void {
  const context: Context = { direction, place: subject, path: "", isDormant: false };
  compareSchemas(memberOfBoth(pair, "schema"), context, comparison);
  for (const key of ["example", "examples", extensionKeys.recovered]) {
    const { old, new: now } = memberOfBoth(pair, key);
    if (isSame(old?.value, now?.value)) continue;
    comparison.report(key === extensionKeys.recovered ? "document/recovered" : "text/example", {
      subject,
      old: old?.pointer ?? pair.old?.pointer,
      new: now?.pointer ?? pair.new?.pointer,
      before: old?.value,
      after: now?.value,
    });
  }
  const others = keysOfBoth(pair).filter((key) => !handled.includes(key));
  compareOtherKeys(pair, others, subject, comparison);
}

/** Media types have no case, and neither a space before a parameter nor the character set says anything. */
function byType(content: Side | undefined): ReadonlyMap<string, Side> {
  const keys = keysOf(content);
  const names = keys.map((key) => key.toLowerCase().replace(/\s+/g, ""));
  const plain = names.map((name) => name.replace(/;charset=[^;]*/, ""));
  return new Map(
    keys.flatMap((key, i) => {
      const side = member(content, key);
      const [name = "", short = ""] = [names[i], plain[i]];
      // Where the character set tells two bodies apart, it stays.
      const isOnly = plain.filter((other) => other === short).length === 1;
      return side === undefined ? [] : [[isOnly ? short : name, side] as const];
    }),
  );
}

/** Whether a range, as that of all texts, covers one of some types. */
function isRangeOf(range: string, types: readonly string[]): boolean {
  const beginning = range === "*/*" ? "" : range.slice(0, -1);
  return range.endsWith("/*") && types.some((type) => type.startsWith(beginning));
}

/** The body of the narrowest range that a type belongs to: that of all texts before that of all types. */
function rangeOf(type: string, bodies: ReadonlyMap<string, Side>): Side | undefined {
  return bodies.get(type.replace(/\/.*$/, "/*")) ?? bodies.get("*/*");
}
