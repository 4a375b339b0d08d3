import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { samplePrograms } from "./support/sample-programs.js";
import { readFixture, readmeOptions, type SdkProject, sdkProject } from "./support/sdk-project.js";

test.each(["pets-3.0.yaml", "shapes-3.1.yaml"])(
  "the SDK of %s compiles, and every sample with it",
  async (fixture) => {
    const project = await sdkProject(readFixture(fixture));
    const samples = samplePrograms(fixture);
    for (const [file, text] of samples) project.write(file, text);
    expect(samples.length).toBeGreaterThan(2);
    expect(project.compile("nodenext")).toBe("");
    project.remove();
  },
  120_000,
);

describe("the SDK of roles.yaml", () => {
  let project: SdkProject;
  beforeAll(async () => {
    project = await sdkProject(readFixture("roles.yaml"));
    for (const [file, text] of samplePrograms("roles.yaml")) project.write(file, text);
  }, 120_000);
  afterAll(() => project?.remove());

  test.each(["nodenext", "bundler"] as const)(
    "what must compile does, and what must not does not, under %s",
    (module) => {
      project.write("usage.ts", usage);
      expect(project.compile(module)).toBe("");
    },
    120_000,
  );

  test("our named types and those of openapi-typescript accept each other", () => {
    project.write("usage.ts", assignable);
    // `undefined` for an absent field is ours only; without the flag both mean the same.
    expect(project.compile("nodenext", { ...readmeOptions, exactOptionalPropertyTypes: false })).toBe("");
  }, 120_000);
});

const usage = `
import { ErrorCode, isErrorOf, RamBase } from "rambase-sdk";
import { createRoleUserAssignment, listRoles, type Role, type RoleUserAssignmentInput } from "rambase-sdk/system";
import { roleUserAssignmentInputSchema } from "rambase-sdk/validators";

const rambase = new RamBase({ auth: { clientId: "a", clientSecret: "b" }, db: "TEM-NO" });
const maybe = Math.random() > 0.5 ? "why" : undefined;

export const assignment = await rambase.system.roles(100123).userAssignments.create({ user: { userId: 100 }, comment: maybe });
export const userId: number | undefined = assignment.user?.userId;
export const same = await createRoleUserAssignment(rambase, { roleId: 100123 }, { user: { userId: 100 } }, { db: "X", lang: "nob" });
export const input: RoleUserAssignmentInput = { user: { userId: 1 } };
export const updated: void = await rambase.system.roles(1).update();
export const one = await rambase.system.roles(1).userAssignments(2).get({ timeout: 5 });
export const run = await rambase.system.roles(1).operations.copyRole({ name: "Night shift" });
export const status: number | undefined = (await run.finished()).status;
for await (const role of rambase.system.roles.list({ top: 5, limit: 3 })) console.log(role.name satisfies string | undefined);
export const page = await listRoles(rambase, { select: "name" });
export const roles: readonly Role[] = page.items;
export const next: string | undefined = page.paging?.nextPage;
export const unknownAnswer: unknown = await rambase.system.roles(1).get();

const value: unknown = JSON.parse("{}");
if (roleUserAssignmentInputSchema.is(value)) console.log(value.user.userId);

try {
  await rambase.system.roles(1).delete();
} catch (error) {
  if (isErrorOf(error, "createRoleUserAssignment")) {
    if (error.code === ErrorCode.CommentIsRequired) console.log("comment");
    if (error.code === 5) console.log("a code that nobody documented");
    // @ts-expect-error a code is a number
    if (error.code === "102139") console.log("text");
  }
  // @ts-expect-error there is no such operation
  isErrorOf(error, "createRol");
}

// @ts-expect-error the user is required
await rambase.system.roles(1).userAssignments.create({});
// @ts-expect-error a role has a number
rambase.system.roles("1");
// @ts-expect-error an assignment is not created on all roles
rambase.system.roles.userAssignments;
// @ts-expect-error a misspelt field
await rambase.system.roles(1).userAssignments.create({ user: { userId: 1 }, coment: "" });
// @ts-expect-error the path is required
await createRoleUserAssignment(rambase, {}, { user: { userId: 100 } });
// @ts-expect-error this operation does not take $lang
await rambase.system.roles.list({ lang: "nob" });
// @ts-expect-error a null is no text
await rambase.system.roles(1).operations.copyRole({ name: null });
`;

const assignable = `
import type { components } from "rambase-sdk/paths";
import type { CopyRoleInput, OperationInstance, Role, RoleInput, RoleUserAssignment, RoleUserAssignmentInput } from "rambase-sdk/system";
import type { DateText, DateTimeText, ErrorObject, InnerError, TimeText } from "rambase-sdk";

interface Ours {
  Role: Role;
  RoleInput: RoleInput;
  RoleUserAssignmentInput: RoleUserAssignmentInput;
  RoleUserAssignment: RoleUserAssignment;
  CopyRoleInput: CopyRoleInput;
  OperationInstance: OperationInstance;
  Error: ErrorObject;
  InnerError: InnerError;
}
type Theirs = components["schemas"];

export const toTheirs = (ours: Ours): Theirs => ours;
/** Dates of our answers have a form; theirs are any text. */
type AnyText<T> = T extends DateText | DateTimeText | TimeText
  ? string
  : T extends object
    ? { [Name in keyof T]: AnyText<T[Name]> }
    : T;
export const toOurs = (theirs: Theirs): AnyText<Ours> => theirs;
export const all: keyof Ours = "" as keyof Theirs;
`;
