import { readFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { type MockServer, startMockServer } from "../support/mock-server/index.js";
import { exampleDocument } from "./example-document.js";
import { type InstalledExample, installExample } from "./install-example.js";
import { type Ended, runNode } from "./run-node.js";

const document = exampleDocument();
const credentials = { clientId: "onboarding", clientSecret: "not-to-be-shown" };
let example: InstalledExample;
const servers: MockServer[] = [];

beforeAll(async () => {
  example = await installExample("onboard-user", document);
}, 120_000);

afterAll(async () => {
  await Promise.all(servers.map((server) => server.close()));
  await example?.remove();
});

async function startServer(): Promise<MockServer> {
  const server = await startMockServer(document, { credentials });
  servers.push(server);
  return server;
}

function run(environment: Readonly<Record<string, string>>, args: readonly string[] = []): Promise<Ended> {
  return runNode(join(example.folder, "dist/main.js"), args, environment);
}

function runAgainst({ url }: MockServer, ...args: readonly string[]): Promise<Ended> {
  const environment = {
    RAMBASE_BASE_URL: url,
    RAMBASE_CLIENT_ID: credentials.clientId,
    RAMBASE_CLIENT_SECRET: credentials.clientSecret,
    RAMBASE_DB: "TEM-NO",
  };
  return run(environment, args);
}

const goOn = (step: number) =>
  `Look what there is of step ${step}, and go on with it: npm start -- ${step}\n`;

const onboarded = `\
User 100 may use system 1 (system permission 1).
User 100 now has role 100123.
User 100 may see documents of confidential type 100001.
Copying role 100123 …
Role 100123 is copied as "Night shift".
User 100 is on leave until the first day of work.
`;

// Most of the time goes by waiting for API operations, which each run has to itself.
describe.concurrent("all goes well", () => {
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

describe.concurrent("what the API refuses", () => {
  test("what the user has already is told by its error code, and the steps go on", async () => {
    const server = await startServer();
    server.answerNext("createRoleUserAssignment", { error: 101052 });
    server.answerNext("createConfidentialTypeUserAssignment", { error: 101052 });
    const stdout = onboarded
      .replace("now has role", "already had role")
      .replace("may see documents", "already saw documents");
    expect(await runAgainst(server)).toEqual({ code: 0, stdout, stderr: "" });
  });

  test("the same code from another operation ends the program", async () => {
    const server = await startServer();
    server.answerNext("copyRole", { error: 101052 });
    const { code, stdout, stderr } = await runAgainst(server);
    expect(code).toBe(1);
    expect(stdout).toBe(onboarded.slice(0, onboarded.indexOf("Copying")));
    expect(stderr).toMatch(/^copyRole failed: User assignment already exists on the role .*\n/);
    expect(stderr).toContain(goOn(4));
  });

  test("another error of the same operation ends the program", async () => {
    const server = await startServer();
    server.answerNext("createRoleUserAssignment", { error: 102139 });
    const { code, stderr } = await runAgainst(server);
    const said = `createRoleUserAssignment failed: Comment is required\n${goOn(2)}`;
    expect([code, stderr]).toEqual([1, said]);
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

  test("a copy that fails at once, or cannot be looked at, is told and does not stop the steps either", async () => {
    const server = await startServer();
    const started = { operationInstance: { status: 7, error: { message: "No such role" } } };
    server.answerNext("copyRole", { status: 200, body: started });
    const [before = "", after = ""] = onboarded.split(/^Copying .*\n.* is copied .*\n/m);
    expect(await runAgainst(server)).toEqual({
      code: 0,
      stdout: `${before}Role 100123 could not be copied: No such role (error not shown).\n${after}`,
      stderr: "",
    });
    server.answerNext("getOperationInstance", { status: 403 });
    const { code, stdout } = await runAgainst(server, "4");
    expect([code, stdout]).toEqual([
      0,
      `Copying role 100123 …\nThe copying of role 100123 goes on at the server: HTTP 403 Forbidden\n${after}`,
    ]);
  });
});

test.concurrent.each([
  [1, "createUserSystemPermission"],
  [2, "createRoleUserAssignment"],
  [3, "createConfidentialTypeUserAssignment"],
  [4, "copyRole"],
  [5, "setUserToTemporaryLeave"],
])("a run that fails at step %i is gone on with there, and does nothing twice", async (step, operation) => {
  const server = await startServer();
  server.answerNext(operation, { status: 500 });
  const failed = await runAgainst(server);
  expect([failed.code, failed.stderr]).toEqual([1, expect.stringContaining(goOn(step))]);
  expect((await runAgainst(server, String(step))).code).toBe(0);
  const posts = server.requests
    .filter(({ method }) => method === "POST")
    .map(({ operationId }) => operationId);
  expect(posts).toHaveLength(6);
  expect(posts.filter((id) => id === operation)).toHaveLength(2);
});

test("a step that does not exist is told, and nothing is sent", async () => {
  const server = await startServer();
  for (const step of ["0", "6", "two"]) expect((await runAgainst(server, step)).code).toBe(2);
  expect(server.tokenRequests).toEqual([]);
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
