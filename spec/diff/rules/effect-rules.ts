import type { Rule } from "./rule.js";
import { type Effect, type SchemaEffect, schemaEffects } from "./schema-effects.js";

export type Direction = "request" | "response";

type Verdict = Omit<Rule, "says">;

/** Who sends meets the limits of the schema; who receives relies on them. */
const verdicts: { readonly [direction in Direction]: { readonly [effect in Effect]: Verdict } } = {
  request: {
    narrower: { severity: "breaking", bump: "major", because: "What was accepted may be refused now." },
    wider: { severity: "info", bump: "minor", because: "What was accepted still is." },
  },
  response: {
    narrower: { severity: "info", bump: "patch", because: "What arrives is what could arrive before." },
    wider: { severity: "warning", bump: "minor", because: "Something may arrive that could not before." },
  },
};

/** Code that reads a field cannot hold a value of another type, though it may hold a larger number. */
const otherType: Verdict = {
  severity: "breaking",
  bump: "major",
  because: "A value of a type may arrive that code which reads the answer does not expect.",
};

const exceptions: { readonly [id: string]: Verdict } = {
  "response/type-widened": otherType,
  "response/null-allowed": otherType,
};

/** A rule for each kind of schema change and direction. */
export const effectRules = Object.fromEntries(
  (["request", "response"] as const).flatMap((direction) =>
    Object.entries(schemaEffects).map(([stem, { effect, says }]) => {
      const id = `${direction}/${stem}`;
      return [id, { says, ...(exceptions[id] ?? verdicts[direction][effect]) }] as const;
    }),
  ),
  // `fromEntries` forgets the keys, which are all pairs of a direction and a kind.
) as { readonly [id in `${Direction}/${SchemaEffect}`]: Rule };
