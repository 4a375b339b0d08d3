import fc from "fast-check";
import { test } from "vitest";
import { pageLayouts } from "./good-page.js";
import { mutations } from "./spoil/all.js";
import { describeCase, judgeCase, type SpoiledCase } from "./spoiled-page.js";
import { Tally } from "./tally.js";

const runs = Number(process.env.MUTATIONS ?? 1_000);
/** Every good page is spoiled in many ways, so that reading it once for comparison counts for little. */
const pageCount = 40 + runs / 500;
/** Names every loss in silence instead of ending at the first. */
const listsAll = process.env.MUTATIONS_LIST !== undefined;
const seed = Number(process.env.MUTATIONS_SEED ?? 7);

/** A good page takes a few milliseconds; one that takes this long hangs in all but name. */
const longest = 2_000;

// Every place is as likely as any other: what is drawn at the edges would be drawn again and again.
const cases: fc.Arbitrary<SpoiledCase> = fc.noBias(
  fc.record({
    seed: fc.nat(Math.floor(pageCount)),
    layout: fc.oneof(
      { weight: 4, arbitrary: fc.constant("lines" as const) },
      ...pageLayouts.map((layout) => ({
        // HTML takes several times as long to read.
        weight: layout.startsWith("html") ? 1 : 2,
        arbitrary: fc.constant(layout),
      })),
    ),
    mutation: fc.constantFrom(...mutations.map(({ name }) => name)),
    place: fc.nat(),
  }),
);

test(`${runs} spoiled pages are read whole, or reported where they are spoiled`, {
  timeout: 120_000 + runs * 60,
}, () => {
  const [byLayout, byMutation, byRule] = [new Tally(), new Tally(), new Tally()];
  const property = fc.property(cases, (one) => {
    const judged = judgeCase(one);
    if (!judged) return;
    const { verdict, mutation, time } = judged;
    byLayout.count(one.layout, verdict);
    byMutation.count(mutation, verdict);
    for (const rule of verdict.rules) byRule.count(rule, verdict);
    if (time > longest) throw new Error(`${Math.round(time)} ms of ${describeCase(one, judged)}`);
    const isFailure = verdict.kind === "silent" || verdict.kind === "misplaced";
    if (isFailure && listsAll) console.log(describeCase(one, judged));
    else if (isFailure) throw new Error(describeCase(one, judged));
  });
  fc.assert(property, { numRuns: runs, seed });
  console.log(
    [byLayout.table("layout"), byMutation.table("mutation"), byRule.table("nobody could see")].join("\n\n"),
  );
});
