import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import { semverVerdict } from "../../spec/diff/verdict.js";
import { redoclyBumps } from "./support/redocly-bumps.js";
import { ruleExamples } from "./support/rule-examples.js";

interface Difference {
  readonly why: string;
  readonly redocly: string;
  readonly rules: readonly string[];
}

/** All examples that are an operation: each gets a path of its own, so that one run compares them all. */
const examples = ruleExamples().flatMap(({ rule, fires, frame }) => {
  const [old, now] = [frame(fires.old), frame(fires.new)];
  const [before, after] = [old.paths?.["/example"], now.paths?.["/example"]];
  return before && after ? [{ rule, old, new: now, before, after }] : [];
});

test("redocly diff asks for the same part of the version, but for the differences that have a reason", () => {
  const document = (paths: { readonly [path: string]: unknown }) => ({
    openapi: "3.1.0",
    info: { title: "Examples", version: "1.0.0" },
    paths,
  });
  const old = document(Object.fromEntries(examples.map(({ rule, before }) => [`/${rule}`, before])));
  const now = document(Object.fromEntries(examples.map(({ rule, after }) => [`/${rule}`, after])));
  const theirs = redoclyBumps(old, now);
  const found = examples.flatMap(({ rule, old, new: now }) => {
    const ours = semverVerdict(diffDocuments(old, now)).bump;
    const redocly = theirs.get(`/${rule}`) ?? "none";
    return ours === redocly ? [] : [`${rule}: ${redocly}`];
  });

  const file = new URL("redocly-differences.yaml", import.meta.url);
  const listed = parse(readFileSync(file, "utf8")) as readonly Difference[];
  const expected = listed.flatMap(({ redocly, rules }) => rules.map((rule) => `${rule}: ${redocly}`));
  expect(found.sort()).toEqual(expected.sort());
}, 60_000);
