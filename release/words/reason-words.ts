import type { Bump } from "../../spec/diff/change.js";
import type { Verdict } from "../../spec/diff/verdict.js";

/** Why a part of a version is raised, as both comparisons say it, that of documents and that of SDKs. */
export interface NamedReason {
  readonly says: string;
  readonly count: number;
}

/**
 * The reasons of a comparison of documents, with where in the API they were found:
 * `minimum raised in requests`.
 */
export function documentReasons({ reasons }: Pick<Verdict, "reasons">): readonly NamedReason[] {
  const counts = new Map<string, number>();
  for (const { rule, says, count } of reasons) {
    // Several rules may say the same: that a body and that a field became required, say.
    const said = `${says}${places[rule.split("/")[0] ?? ""] ?? ""}`;
    counts.set(said, (counts.get(said) ?? 0) + count);
  }
  return [...counts].map(([says, count]) => ({ says, count }));
}

const places: { readonly [family: string]: string } = { request: " in requests", response: " in answers" };

/** So many kinds of changes are named; more would not be read. */
const most = 6;

/** `Major: operation removed; field removed in answers (3 times).` */
export function reasonWords(bump: Bump, reasons: readonly NamedReason[]): string {
  const named = reasons
    .slice(0, most)
    .map(({ says, count }) => (count === 1 ? says : `${says} (${count} times)`));
  const left = reasons.length - named.length;
  const all = left > 0 ? [...named, `${left} more kinds of changes`] : named;
  const word = { major: "Major", minor: "Minor", patch: "Patch" }[bump];
  return all.length === 0 ? `${word}.` : `${word}: ${all.join("; ")}.`;
}
