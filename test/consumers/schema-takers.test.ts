import { symlinkSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runNode } from "../examples/run-node.js";
import { type Consumers, packForConsumers } from "./packed-sdk.js";

const libraries = path.resolve("test/consumers/schema-takers/node_modules");
const compiler = path.resolve("node_modules/typescript/bin/tsc");

let consumers: Consumers;
beforeAll(async () => {
  consumers = await packForConsumers();
}, 120_000);
afterAll(() => consumers?.remove());

test("tRPC, Hono and react-hook-form take a validator, with its type, as they do any Standard Schema", async () => {
  const folder = path.join(consumers.folder, "schema-takers");
  symlinkSync(libraries, path.join(folder, "node_modules"), "dir");
  const compilerOptions = {
    module: "nodenext",
    target: "es2022",
    lib: ["es2022", "dom"],
    types: [],
    strict: true,
    exactOptionalPropertyTypes: true,
    // What the libraries declare is theirs.
    skipLibCheck: true,
  };
  writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, files: ["main.ts"] }));
  const compiled = await runNode(compiler, ["-p", folder], {});
  expect(compiled).toMatchObject({ code: 0, stdout: "" });

  const { code, stdout, stderr } = await runNode(path.join(folder, "main.js"), [], {});
  expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
  expect(JSON.parse(stdout)).toEqual({
    trpc: [100, "BAD_REQUEST"],
    hono: [{ userId: 100 }, 400],
    form: [{ user: { userId: 100 }, comment: "Night" }, "must be at least 100"],
  });
}, 120_000);
