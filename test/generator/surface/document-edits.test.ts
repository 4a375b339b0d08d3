import { expect, test } from "vitest";
import { generateSdk } from "../../../generator/generate.js";
import { compareSurfaces } from "../../../generator/surface/compare-surfaces.js";
import { listSurface } from "../../../generator/surface/list-surface.js";
import type { SdkSurface } from "../../../generator/surface/sdk-surface.js";
import { surfaceVerdict } from "../../../generator/surface/surface-verdict.js";
import type { OpenApiDocument } from "../../../spec/document/openapi.js";
import { sdkParts } from "../support/read-folder.js";
import { readFixture } from "../support/sdk-project.js";

const parts = sdkParts();

async function surfaceOf(document: OpenApiDocument): Promise<SdkSurface> {
  return listSurface((await generateSdk(document, parts)).value);
}

/** What a change of a line of the document, of which there is one, does to the SDK. */
async function changesOf(edit: (text: string) => string) {
  const document = readFixture("roles.yaml");
  const text = JSON.stringify(document);
  const edited = edit(text);
  expect(edited).not.toBe(text);
  // It is what it was but for the edit.
  const changed = JSON.parse(edited) as OpenApiDocument;
  return compareSurfaces(await surfaceOf(document), await surfaceOf(changed));
}

const shortened = ["entry", "bump", "message"] as const;

async function told(edit: (text: string) => string): Promise<readonly string[]> {
  return (await changesOf(edit)).map((change) => shortened.map((key) => change[key]).join(" | "));
}

const replaced = (from: string, to: string) => (text: string) => text.replace(from, to);

test("a new field of a request body", async () => {
  const edit = replaced('"comment":{', '"reason":{"type":"string"},"comment":{');
  expect(await told(edit)).toEqual([
    "rambase-sdk/system | minor | `RoleUserAssignmentInput.reason` is new and optional",
  ]);
});

test("a new required field of a request body", async () => {
  const edit = (text: string): string =>
    replaced(
      '"required":["user"]',
      '"required":["user","reason"]',
    )(replaced('"comment":{', '"reason":{"type":"string"},"comment":{')(text));
  expect(await told(edit)).toEqual([
    "rambase-sdk/system | major | `RoleUserAssignmentInput.reason` is new and required",
  ]);
});

test("a field of a request body that becomes required", async () => {
  expect(await told(replaced('"required":["user"]', '"required":["user","comment"]'))).toEqual([
    "rambase-sdk/system | major | `RoleUserAssignmentInput.comment` is required now",
  ]);
});

test("new, vanished and other fields of an answer", async () => {
  const edit = (text: string): string =>
    text
      .replace('"total":{"type":"number"}', '"total":{"type":"string"}')
      .replace('"big":{"type":"integer","format":"int64"}', '"small":{"type":"integer"}');
  expect(await told(edit)).toEqual([
    "rambase-sdk/system | major | `RoleUserAssignment.big` is gone",
    "rambase-sdk/system | minor | `RoleUserAssignment.small` is new",
    "rambase-sdk/system | major | The type of `RoleUserAssignment.total` changed from `number` to `string`",
  ]);
});

test("another option of an operation", async () => {
  const edit = replaced(
    '{"name":"$top",',
    '{"name":"$inlineCount","in":"query","schema":{"type":"string"}},{"name":"$top",',
  );
  expect(await told(edit)).toEqual([
    "rambase-sdk/system | minor | `ListRolesOptions.inlineCount` is new and optional",
  ]);
});

test("an option that an operation shares with others, and takes no longer", async () => {
  expect(await told(replaced(',{"$ref":"#/components/parameters/lang"}]', "]"))).toEqual([
    "rambase-sdk | major | `CommonOptions.lang` is gone",
    "rambase-sdk/system | major | `CreateRoleUserAssignmentOptions.lang` is gone",
  ]);
});

test("a documented error more", async () => {
  const edit = replaced('{"code":102139,', '{"code":5,"message":"Too late"},{"code":102139,');
  expect(await told(edit)).toEqual([
    "rambase-sdk | minor | `ErrorCode.TooLate` is new",
    "rambase-sdk | minor | `createRoleUserAssignment` also documents the error `TooLate` (5)",
  ]);
});

test("an operation that is gone", async () => {
  const changes = await changesOf((text) => {
    const document = JSON.parse(text) as { paths: Record<string, Record<string, unknown>> };
    delete document.paths["/system/roles"]?.get;
    return JSON.stringify(document);
  });
  expect(changes.map(({ message }) => message)).toEqual([
    "`Role` is to be imported from `rambase-sdk` instead of `rambase-sdk/system`",
    "`rambase.system.roles.list(…)` is gone; as a function it was `listRoles(…)` of `rambase-sdk/system`",
  ]);
  expect(surfaceVerdict(changes)).toMatchObject({ bump: "major" });
});

test("a new operation asks for a minor version, and is one change with what comes with it", async () => {
  const changes = await changesOf((text) => {
    const document = JSON.parse(text) as { paths: Record<string, Record<string, object>> };
    const assignments = document.paths["/system/roles/{roleId}/user-assignments"] ?? {};
    assignments.put = { ...assignments.post, operationId: "replaceRoleUserAssignment" };
    return JSON.stringify(document);
  });
  expect(changes.map(({ message }) => message)).toEqual([
    "`rambase.system.roles(…).userAssignments.update(…)` is new; as a function it is `replaceRoleUserAssignment(…)` of `rambase-sdk/system`",
  ]);
  expect(surfaceVerdict(changes)).toEqual({
    bump: "minor",
    reasons: [{ rule: "operation/added", bump: "minor", says: "operation added", count: 1 }],
  });
});

test("a new name breaks, and says what is gone and what is new", async () => {
  const told = await changesOf(replaced('"operationId":"getRole"', '"operationId":"readRole"'));
  expect(surfaceVerdict(told).bump).toBe("major");
  expect(told.map(({ message }) => message)).toEqual([
    "The type of the parameter `options` of `SystemRoleById.get()` changed from `GetRoleOptions` to `ReadRoleOptions`",
    "The function `getRole(…)` of `rambase-sdk/system` is gone",
    "The function `readRole(…)` of `rambase-sdk/system` is new",
  ]);
});

test("reworded texts and another order of fields and paths change nothing", async () => {
  const edit = (text: string): string => {
    const document = JSON.parse(text) as { paths: object; components: { schemas: object } };
    const turned = (value: object): object => Object.fromEntries(Object.entries(value).reverse());
    document.paths = turned(document.paths);
    document.components.schemas = turned(document.components.schemas);
    return JSON.stringify(document).replace(/"(summary|description)":"[^"]*"/g, '"$1":"Other words."');
  };
  const changes = await changesOf(edit);
  expect(changes).toEqual([]);
  expect(surfaceVerdict(changes)).toEqual({ bump: "none", reasons: [] });
});
