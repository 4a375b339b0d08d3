import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import type { Json, OpenApiDocument } from "../../spec/document/openapi.js";
import { randomFrom } from "../support/docs-site/random/random.js";
import { randomDocument } from "./support/random-documents.js";
import { rearranged, withRenamedSchemas } from "./support/rearranged.js";

const text = readFileSync(new URL("../../generated/openapi.yaml", import.meta.url), "utf8");
const ours = parse(text) as OpenApiDocument;
const random = randomFrom(20261122);
const documents = [ours, ...Array.from({ length: 150 }, () => randomDocument(random))];

describe("documents that mean the same show no change", () => {
  test("a document and its copy", () => {
    for (const one of documents) expect(diffDocuments(one, structuredClone(one))).toEqual([]);
  });

  test("keys, paths, parameters, required names, values and alternatives in another order", () => {
    for (const one of documents) expect(diffDocuments(one, shuffle(one))).toEqual([]);
  });

  test("components under other names, but for the names", () => {
    const isName = (rule: string) => rule === "component/renamed" || rule.startsWith("component/unused-");
    for (const one of documents) {
      const changes = diffDocuments(one, asDocument(withRenamedSchemas(asJson(one))));
      expect(changes.filter(({ rule }) => !isName(rule))).toEqual([]);
    }
  });
});

describe("any two documents", () => {
  const pairs = documents.slice(1).map((one, i) => [documents[i + 2] ?? one, one] as const);

  test("show the same changes the other way round when they are swapped", () => {
    for (const [old, now] of pairs) {
      const there = diffDocuments(old, now).map((one) => [one.old, one.new, one.before, one.after]);
      const back = diffDocuments(now, old).map((one) => [one.new, one.old, one.after, one.before]);
      expect(sorted(there)).toEqual(sorted(back));
    }
  });

  test("show the same changes whatever the order in which they are written", () => {
    const seen = (old: OpenApiDocument, now: OpenApiDocument) =>
      diffDocuments(old, now).map(({ severity, rule, subject }) => `${severity} ${rule} ${subject}`);
    for (const [old, now] of pairs)
      expect(seen(shuffle(old), shuffle(now)).sort()).toEqual(seen(old, now).sort());
  });
});

function shuffle(document: OpenApiDocument): OpenApiDocument {
  return asDocument(rearranged(asJson(document), random));
}

function sorted(changes: readonly (readonly unknown[])[]): readonly string[] {
  return changes.map((one) => JSON.stringify(one)).sort();
}

function asJson(document: OpenApiDocument): Json {
  // The document types are plain JSON but have no index signature, which `Json` asks for.
  return document as unknown as Json;
}

function asDocument(value: Json): OpenApiDocument {
  return value as unknown as OpenApiDocument;
}
