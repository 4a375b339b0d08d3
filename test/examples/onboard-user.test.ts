import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, onTestFinished, test } from "vitest";
import { type MockServer, startMockServer } from "../support/mock-server/index.js";
import { exampleDocument } from "./example-document.js";
import { type InstalledExample, installExample } from "./install-example.js";
import { type Ended, runNode } from "./run-node.js";

const document = exampleDocument();
const credentials = { clientId: "onboarding", clientSecret: "not-to-be-shown" };
let example: InstalledExample;

beforeAll(async () => {
  example = await installExample("onboard-user", document);
}, 120_000);

afterAll(() => example?.remove());

async function startServer(): Promise<MockServer> {
  const server = await startMockServer(document, { credentials });
  onTestFinished(server.close);
  return server;
}

function run(environment: Readonly<Record<string, string>>): Promise<Ended> {
  return runNode(join(example.folder, "dist/main.js"), [], environment);
}

function runAgainst({ url }: MockServer): Promise<Ended> {
  return run({
    RAMBASE_BASE_URL: url,
    RAMBASE_CLIENT_ID: credentials.clientId,
    RAMBASE_CLIENT_SECRET: credentials.clientSecret,
    RAMBASE_DB: "TEM-NO",
  });
}

const onboarded = `\
User 100 may use system 1 (system permission 1).
User 100 now has role 100123.
User 100 may see documents of confidential type 100001.
Copying role 100123 …
Role 100123 is copied as "Night shift".
User 100 is on leave until the first day of work.
`;

describe("all goes well", () => {
  test("every step prints its line and sends what the API documents", async () => {
    const server = await startServer();
    expect(await runAgainst(server)).toEqual({ code: 0, stdout: onboarded, stderr: "" });

    const look = (id: number) => `GET /system/api/operation-instances/${id}`;
    expect(server.requests.map(({ method, path, body }) => [`${method} ${path}`, body])).toEqual([
      [
        "POST /system/users/100/system-permissions",
        { systemPermission: { reason: "Starts in the night shift", ramBaseSystem: { ramBaseSystemId: 1 } } },
      ],
      ["POST /system/roles/100123/user-assignments", { userAssignment: { user: { userId: 100 } } }],
      [
        "POST /finance/confidential-types/100001/user-assignments",
        { userAssignment: { user: { userId: 100 } } },
      ],
      ["POST /system/roles/100123/api-operations/100147/instances", { parameters: { name: "Night shift" } }],
      [look(1), undefined],
      [look(1), undefined],
      ["POST /system/users/100/api-operations/100759/instances", undefined],
      [look(2), undefined],
      [look(2), undefined],
    ]);
    expect(server.requests.map(({ query }) => query)).toEqual(server.requests.map(() => ({ $db: "TEM-NO" })));
    expect(server.tokenRequests.map(({ body }) => body)).toEqual([
      { grant_type: "client_credentials", client_id: "onboarding", client_secret: "***" },
    ]);
  });

  test("the README shows just these lines", () => {
    expect(readFileSync("examples/onboard-user/README.md", "utf8")).toContain(`\`\`\`\n${onboarded}\`\`\``);
  });
});

describe("what the API refuses", () => {
  test("a role that the user has already is told by its error code, and the steps go on", async () => {
    const server = await startServer();
    server.answerNext("createRoleUserAssignment", { error: 101052 });
    const stdout = onboarded.replace("now has role", "already had role");
    expect(await runAgainst(server)).toEqual({ code: 0, stdout, stderr: "" });
  });

  test("the same code from another operation ends the program", async () => {
    const server = await startServer();
    server.answerNext("createConfidentialTypeUserAssignment", { error: 101052 });
    const { code, stdout, stderr } = await runAgainst(server);
    expect(code).toBe(1);
    expect(stdout).toBe(onboarded.slice(0, onboarded.indexOf("User 100 may see")));
    expect(stderr).toMatch(
      /^createConfidentialTypeUserAssignment failed: User assignment already exists on the role .*\n$/,
    );
  });

  test("another error of the same operation ends the program", async () => {
    const server = await startServer();
    server.answerNext("createRoleUserAssignment", { error: 102139 });
    const { code, stderr } = await runAgainst(server);
    expect([code, stderr]).toEqual([1, "createRoleUserAssignment failed: Comment is required\n"]);
  });

  test("a copy that ends with status 7 is told, and the user is still set to leave", async () => {
    const server = await startServer();
    server.answerNext("copyRole", { failure: 101015 });
    const stdout = onboarded.replace(
      'Role 100123 is copied as "Night shift".',
      "Role 100123 could not be copied: Permission not found (error 101015).",
    );
    expect(await runAgainst(server)).toEqual({ code: 0, stdout, stderr: "" });
    expect(server.requests.at(-1)?.path).toBe("/system/api/operation-instances/2");
  });
});

test("a missing variable is named with its meaning, and nothing is sent", async () => {
  const server = await startServer();
  const { code, stdout, stderr } = await run({
    RAMBASE_BASE_URL: server.url,
    RAMBASE_CLIENT_ID: "onboarding",
  });
  expect([code, stdout]).toEqual([2, ""]);
  expect(stderr).toBe(
    "Please set these environment variables:\n" +
      "  RAMBASE_CLIENT_SECRET: secret of your API client\n" +
      "  RAMBASE_DB: company database, for example TEM-NO\n",
  );
  expect(server.tokenRequests).toEqual([]);
});
