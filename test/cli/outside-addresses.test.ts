import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, beforeEach, expect, it } from "vitest";
import { runCommandLine } from "./captured-terminal.js";

const asked: string[] = [];
const server = createServer(({ url = "" }, response) => {
  asked.push(url);
  response.writeHead(200, { "content-type": "application/json" }).end('{"type":"string"}');
});
const home = process.cwd();
let folder = "";

beforeAll(async () => {
  await new Promise<void>((listening) => server.listen(0, "127.0.0.1", listening));
  folder = mkdtempSync(join(tmpdir(), "outside-"));
  process.chdir(folder);
  const { port } = server.address() as AddressInfo;
  writeFileSync("api.json", JSON.stringify(documentWithAddresses(`http://127.0.0.1:${port}`)));
});
beforeEach(() => {
  asked.length = 0;
});
afterAll(() => {
  server.close();
  process.chdir(home);
  rmSync(folder, { recursive: true, force: true });
});

/** A document with an address wherever one may stand that a program could follow. */
function documentWithAddresses(site: string): object {
  const examples = {
    elsewhere: { externalValue: `${site}/example.json` },
    referred: { $ref: `${site}/example.yaml` },
    data: { value: { $ref: `${site}/data` } },
  };
  const role = {
    type: "object",
    discriminator: { propertyName: "kind", mapping: { night: `${site}/night.json` } },
    example: { $ref: `${site}/role` },
    externalDocs: { url: `${site}/role.html` },
    properties: { name: { type: "string", examples: [{ $ref: `${site}/name` }] } },
  };
  const content = { "application/json": { schema: { $ref: "#/components/schemas/Role" }, examples } };
  return {
    openapi: "3.1.0",
    info: { title: "Roles", version: "1.0.0", description: `![Logo](${site}/logo.png)` },
    servers: [{ url: site }],
    externalDocs: { url: `${site}/docs` },
    paths: {
      "/roles": { get: { operationId: "getRole", responses: { 200: { description: "Done", content } } } },
    },
    components: { schemas: { Role: role } },
  };
}

it("generate asks no address that stands in the document, and still writes its paths", async () => {
  expect((await runCommandLine("generate", "api.json", "--out", "sdk")).code).toBe(0);
  expect(asked).toEqual([]);
  expect(readFileSync("sdk/paths.d.ts", "utf8")).toContain('"/roles": {');
}, 60_000);

it("docs asks no address that stands in the document, and shows where an example lies", async () => {
  expect((await runCommandLine("docs", "api.json", "--out", "site")).code).toBe(0);
  expect(asked).toEqual([]);
  expect(readFileSync("site/reference.html", "utf8")).toMatch(/"value":"http:[^"]*example\.json"/);
}, 60_000);
