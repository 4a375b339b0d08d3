import { cpSync, writeFileSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { runNode } from "../examples/run-node.js";
import { readFixture, type SdkProject, sdkProject } from "../generator/support/sdk-project.js";
import { type Consumers, packForConsumers } from "./packed-sdk.js";

const compiler = path.resolve("test/consumers/oldest-typescript/node_modules/typescript/bin/tsc");

let consumers: Consumers;
/** Has answers that are narrowed by what a call selects, for which the types need most of the compiler. */
let orders: SdkProject;
beforeAll(async () => {
  consumers = await packForConsumers();
  orders = await sdkProject(readFixture("orders.yaml"));
  cpSync(path.join(orders.folder, "sdk"), path.join(consumers.folder, "node_modules/orders-sdk"), {
    recursive: true,
  });
}, 240_000);
afterAll(() => {
  consumers?.remove();
  orders?.remove();
});

test.each([
  { module: "nodenext", moduleResolution: "nodenext" },
  { module: "esnext", moduleResolution: "bundler" },
])(
  "the oldest TypeScript promised checks every declaration under $moduleResolution",
  async (modules) => {
    const compilerOptions = {
      ...modules,
      target: "es2022",
      lib: ["es2022", "dom", "dom.iterable"],
      types: [],
      strict: true,
      noUncheckedIndexedAccess: true,
      exactOptionalPropertyTypes: true,
      skipLibCheck: false,
      noEmit: true,
    };
    const folder = path.join(consumers.folder, "typescript");
    writeFileSync(path.join(folder, "tsconfig.json"), JSON.stringify({ compilerOptions, include: ["*.ts"] }));
    const { code, stdout } = await runNode(compiler, ["-p", folder], {});
    expect({ code, stdout }).toEqual({ code: 0, stdout: "" });
  },
  240_000,
);
