import { expect, test } from "vitest";
import { readReleaseTemplates } from "../../cli/sync/release-templates.js";
import type { SurfaceChange } from "../../generator/surface/surface-change.js";
import { sdkChangelog } from "../../release/changelog/sdk-changelog.js";
import { explainChanges } from "../../spec/diff/causes/explain-changes.js";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

const templates = await readReleaseTemplates();
const at = (path: string): OpenApiDocument => ({
  openapi: "3.1.0",
  info: { title: "T", version: "1.0.0" },
  paths: { [path]: { get: { operationId: "listUnits", responses: {} } } },
});

test("an operation that moved is told of once: with its code where that moved, else with the API", () => {
  const documents = { old: at("/units"), new: at("/product/units") };
  const changes = explainChanges(diffDocuments(documents.old, documents.new), {});
  const entryWith = (surface: readonly SurfaceChange[]) => {
    const release = {
      version: "2.0.0",
      verdict: { bump: "major", reasons: [] },
      surface,
      changes,
      documents,
    };
    return sdkChangelog(undefined, release as Parameters<typeof sdkChangelog>[1], templates);
  };
  const told = "moved here from `GET /units` (`GET /product/units`)";
  expect(entryWith([])).toContain(told);
  const message = "`rambase.units` moved to `rambase.product.units`";
  const moved = { rule: "operation/moved", name: "listUnits", entry: "sdk", message, bump: "major" };
  const entry = entryWith([moved as SurfaceChange]);
  expect(entry).toContain(message);
  expect(entry).not.toContain(told);
});
