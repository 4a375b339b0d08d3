import { expect, test } from "vitest";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import { withFullStop } from "../../generator/model/docs/with-full-stop.js";
import type { OpenApiDocument, Parameter } from "../../spec/document/openapi.js";

test.each([
  ["Reads one role", "Reads one role."],
  ["  Role identifier \n", "Role identifier."],
  ["Takes a number (of a role)", "Takes a number (of a role)."],
  ["Reads `Role`", "Reads `Role`."],
  ["Copies a role\n\nIt is slow", "Copies a role.\n\nIt is slow"],
  ["Удаляет роль", "Удаляет роль."],
])("%j is given a full stop", (text, sentence) => {
  expect(withFullStop(text)).toBe(sentence);
});

test.each([
  [""],
  ["Copies a role."],
  ["Really?"],
  ['Says "no."'],
  ["One of:"],
  ["And so on…"],
  ["`/system/roles`"],
  ["See https://example.com/roles"],
  ["One of:\n- night\n- day"],
  ["# Roles"],
  ["ロールを読む"],
])("%j stays as it is", (text) => {
  expect(withFullStop(text)).toBe(text);
});

test("an operation whose description repeats its summary says it once", () => {
  const get = { operationId: "readRole", summary: "Reads", description: "Reads.", responses: {} };
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "Roles", version: "1.0.0" },
    paths: { "/system/role": { get } },
  };
  const [operation] =
    buildSdkModel(document).value.modules[0]?.resources.flatMap((one) => one.operations) ?? [];
  expect(operation?.doc.paragraphs).toEqual(["Reads."]);
});

/** What is said of a role's number where a path ends in it, and where more follows. */
function pathDocs(...uses: readonly Partial<Parameter>[]) {
  const paths = uses.map((parameter, index) => [
    `/system/roles/{roleId}/${"abcdef"[index]}`,
    {
      get: {
        operationId: `read${index}`,
        summary: "Reads",
        parameters: [{ name: "roleId", in: "path", required: true, ...parameter }],
        responses: { "200": { description: "Read." } },
      },
    },
  ]);
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "Roles", version: "1.0.0" },
    paths: Object.fromEntries(paths),
  };
  const { modules } = buildSdkModel(document).value;
  const [shared] = modules.flatMap(({ resources }) => resources.flatMap(({ pathTypes }) => pathTypes));
  return shared?.parameters[0]?.doc;
}

const number = { type: "integer", minimum: 100000 } as const;

test("a value that operations describe alike has their description", () => {
  const use = { description: "Role identifier", schema: number };
  expect(pathDocs(use, use)).toEqual({ paragraphs: ["Role identifier. Minimum 100000."] });
});

test("a value that operations describe otherwise has the description of most of them, else none", () => {
  const copied = { description: "The role to copy", schema: number };
  const other = { description: "Role identifier", schema: number };
  expect(pathDocs(copied, other)).toEqual({ paragraphs: ["Minimum 100000."] });
  expect(pathDocs(copied, other, other)).toEqual({ paragraphs: ["Role identifier. Minimum 100000."] });
  expect(pathDocs(copied, { schema: number })).toEqual({ paragraphs: ["Minimum 100000."] });
});

test("a value has the rules that all operations state, and is deprecated where it is for all", () => {
  const strict = { schema: { ...number, maximum: 999999, deprecated: true } };
  expect(pathDocs(strict, { schema: number })).toEqual({ paragraphs: ["Minimum 100000."] });
  expect(pathDocs(strict, strict)).toEqual({
    paragraphs: ["Minimum 100000. Maximum 999999."],
    deprecated: "",
  });
});
