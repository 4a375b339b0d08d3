import { expect, test } from "vitest";
import type { SurfaceChange } from "../../generator/surface/surface-change.js";
import { surfaceSections } from "../../release/words/surface-sections.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "T", version: "1.0.0" },
  paths: { "/roles": { get: { operationId: "listRoles", summary: "Lists the *roles*." } } },
};

function linesOf(changes: readonly Partial<SurfaceChange>[]) {
  const whole = changes.map(
    (one) => ({ entry: "sdk", name: "", message: "", bump: "minor", ...one }) as SurfaceChange,
  );
  const terms = { most: 10, elsewhere: "" };
  return surfaceSections(whole, { old: document, new: document }, terms).flatMap(({ lines }) => lines);
}

test("says what an operation does that came", () => {
  const change = {
    rule: "operation/added",
    name: "listRoles",
    message: "`rambase.roles.list(…)` is new",
  } as const;
  expect(linesOf([change])).toEqual(["`rambase.roles.list(…)` is new: Lists the \\*roles\\*"]);
});

test("tells of error codes that came together in one line", () => {
  const code = (member: string) =>
    ({ rule: "constant/added", name: "ErrorCode", member, message: member }) as const;
  expect(linesOf([code("A"), code("B"), code("C")])).toEqual([
    "`ErrorCode.A`, `ErrorCode.B` and `ErrorCode.C` are new",
  ]);
  expect(linesOf([code("A"), { ...code("B"), name: "Other" }])).toEqual(["A", "B"]);
});
