import { execFileSync, spawn } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, readdirSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { readFixture, sdkProject } from "../generator/support/sdk-project.js";

const modules = fileURLToPath(new URL("../../node_modules", import.meta.url));

/** A program of someone who installed the package. */
const program = `
import { ErrorCode, isErrorOf, RamBase } from "rambase-sdk";
import { errorCatalogue } from "rambase-sdk/errors";
import type { paths } from "rambase-sdk/paths";
import { createRoleUserAssignment, type Role } from "rambase-sdk/system";
import { responseValidators, roleUserAssignmentInputSchema } from "rambase-sdk/validators";

const baseUrl = process.argv[2];
if (baseUrl === undefined) throw new Error("Where?");
const validateResponses = "throw";
const rambase = new RamBase({ auth: { token: "t" }, baseUrl, validateResponses, responseValidators });

const assignment = await rambase.system.roles(1).userAssignments.create({ user: { userId: 100 } });
const names: (string | undefined)[] = [];
for await (const role of rambase.system.roles.list()) names.push((role satisfies Role).name);
const path: keyof paths = "/system/roles";
const code = await createRoleUserAssignment(rambase, { roleId: 666 }, { user: { userId: 100 } }).catch(
  (error: unknown) => (isErrorOf(error, "createRoleUserAssignment") ? error.code : error),
);
console.log(JSON.stringify({
  assignment: assignment.userAssignmentId,
  names,
  path,
  documented: code === ErrorCode.CommentIsRequired && errorCatalogue[102139]?.status,
  valid: roleUserAssignmentInputSchema.is({ user: {} }),
}));
`;

test("the package installs from its tarball, compiles under strict settings and runs", async () => {
  const project = await sdkProject(readFixture("roles.yaml"));
  const folder = mkdtempSync(path.join(tmpdir(), "consumer-"));
  onTestFinished(() => {
    project.remove();
    rmSync(folder, { recursive: true, force: true });
  });
  // What the package builds itself with lies where an installation would put it.
  const sdk = path.join(project.folder, "sdk");
  rmSync(path.join(sdk, "dist"), { recursive: true });
  symlinkSync(modules, path.join(sdk, "node_modules"), "dir");
  npm(sdk, ["pack", "--pack-destination", folder]);
  const [tarball = ""] = readdirSync(folder);
  writeFileSync(path.join(folder, "package.json"), '{ "name": "consumer", "type": "module" }');
  npm(folder, ["install", "--offline", "--no-audit", "--no-fund", `./${tarball}`]);
  expect(readdirSync(path.join(folder, "node_modules/rambase-sdk")).sort()).toEqual([
    "LICENSE",
    "README.md",
    "dist",
    "docs",
    "llms.txt",
    "package.json",
    "paths.d.ts",
    "src",
  ]);

  const dist = readdirSync(path.join(folder, "node_modules/rambase-sdk/dist"));
  expect(dist.filter((file) => file.endsWith(".js"))).toEqual(["core.js", "errors.js", "index.js"]);

  writeFileSync(path.join(folder, "main.ts"), program);
  mkdirSync(path.join(folder, "node_modules/@types"));
  for (const types of ["@types/node", "undici-types"]) {
    cpSync(path.join(modules, types), path.join(folder, "node_modules", types), { recursive: true });
  }
  // With the types of a browser, and with those of Node alone.
  for (const lib of [["es2023", "dom", "dom.iterable"], ["es2023"]]) {
    const compilerOptions = { ...strict, lib };
    writeFileSync(
      path.join(folder, "tsconfig.json"),
      JSON.stringify({ compilerOptions, files: ["main.ts"] }),
    );
    expect(run(folder, [path.join(modules, "typescript/bin/tsc"), "-p", "."]), lib.join()).toBe("");
  }

  const said = await output(folder, ["main.js", await startServer()]);
  expect(JSON.parse(said)).toEqual({
    assignment: 7,
    names: ["Day"],
    path: "/system/roles",
    documented: 400,
    valid: false,
  });
}, 240_000);

const strict = {
  target: "es2022",
  module: "nodenext",
  types: ["node"],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  skipLibCheck: false,
};

/** Answers as the API would; stops with the test. */
async function startServer(): Promise<string> {
  const refused = { message: "Comment is required", errorMessage: { errorMessageId: 102139 } };
  const server = createServer((request, response) => {
    const status = request.url?.includes("/666/") ? 400 : 200;
    const assigned = status === 400 ? refused : { userAssignment: { userAssignmentId: 7 } };
    const answer = request.method === "POST" ? assigned : { roles: [{ roleId: 1, name: "Day" }] };
    request.resume();
    response.writeHead(status, { "content-type": "application/json" }).end(JSON.stringify(answer));
  });
  onTestFinished(() => void server.close());
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  // A TCP server's address is never a text.
  return `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
}

function npm(cwd: string, args: readonly string[]): void {
  execFileSync("npm", [...args, "--silent"], { cwd, stdio: "pipe", shell: process.platform === "win32" });
}

/** What a Node program says before it ends, well or not. */
function run(cwd: string, args: readonly string[]): string {
  try {
    return execFileSync(process.execPath, args, { cwd, encoding: "utf8" });
  } catch (error) {
    return String((error as { stdout?: unknown }).stdout ?? error);
  }
}

/** The same while the test's own server answers. */
async function output(cwd: string, args: readonly string[]): Promise<string> {
  const child = spawn(process.execPath, args, { cwd, stdio: ["ignore", "pipe", "inherit"] });
  let text = "";
  for await (const chunk of child.stdout) text += chunk;
  return text;
}
