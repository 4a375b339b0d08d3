import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { gzipSync } from "node:zlib";
import { build } from "rolldown";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFixture, sdkFiles } from "./support/sdk-project.js";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));
let folder = "";

/** The package as it is published, beside the apps that use it. */
beforeAll(async () => {
  folder = mkdtempSync(path.join(tmpdir(), "size-"));
  const sdk = path.join(folder, "node_modules/rambase-sdk");
  for (const [file, text] of await sdkFiles(readFixture("roles.yaml"))) {
    mkdirSync(path.dirname(path.join(sdk, file)), { recursive: true });
    writeFileSync(path.join(sdk, file), text);
  }
  symlinkSync(modules, path.join(sdk, "node_modules"), "dir");
  execFileSync(process.execPath, ["build.mjs"], { cwd: sdk });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The code of an app in one minified file, with all that it uses of the package. */
async function bundled(app: string): Promise<string> {
  const input = path.join(folder, "app.js");
  writeFileSync(input, app);
  const options = { input, write: false, logLevel: "silent", output: { minify: true } } as const;
  const { output } = await build(options);
  expect(output).toHaveLength(1);
  return output[0].code;
}

const withToken = `
import { accessToken, createClient } from "rambase-sdk/core";
const rambase = createClient({ auth: accessToken("token") });`;
const withCredentials = `
import { clientCredentials, createClient } from "rambase-sdk/core";
const rambase = createClient({ auth: clientCredentials({ clientId: "a", clientSecret: "b" }) });`;
const read = `
import { getRole } from "rambase-sdk/system";
export const call = (roleId) => getRole(rambase, { roleId });`;
const create = `
import { createRoleUserAssignment } from "rambase-sdk/system";
export const call = (roleId, body) => createRoleUserAssignment(rambase, { roleId }, body);`;
const list = `
import { listRoles } from "rambase-sdk/system";
export const call = () => listRoles(rambase);`;

/** Who adds to an app of one call has to say so here. */
test.each([
  ["a GET with a token", withToken + read, 5_204],
  ["a GET with client credentials", withCredentials + read, 6_280],
  ["a POST with a token", withToken + create, 6_962],
  ["a list with a token", withToken + list, 7_373],
])("%s takes no more bytes than it did, gzipped", async (_, app, bytes) => {
  const code = await bundled(app);
  expect(gzipSync(code, { level: 9 }).length).toBeLessThanOrEqual(bytes);
});

test("an app of one call holds nothing of what it does not use", async () => {
  const code = await bundled(withToken + read);
  // Other logins, lists, API operations, batches, filters, dates, webhooks, checks of answers, and the tree.
  for (const word of [
    "grant_type",
    "nextPage",
    "operationInstance",
    "batchId",
    "startswith",
    "Europe",
    "HMAC",
    "responseValidators",
    "userAssignments",
  ]) {
    expect(code).not.toContain(word);
  }
});
