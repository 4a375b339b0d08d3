import { readFileSync } from "node:fs";
import path from "node:path";
import { checkPackage, createPackageFromTarballData, type Problem } from "@arethetypeswrong/core";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runNode } from "../examples/run-node.js";
import { serve } from "../runtime/loopback-server.js";
import { bundleProgram } from "./bundle-program.js";
import { answerHandles } from "./handles-server.js";
import { type Consumers, packForConsumers } from "./packed-sdk.js";
import { runWithoutNode } from "./run-without-node.js";
import { serveTour, wholeTour } from "./tour-server.js";
import { allTroubles, answerTroubles } from "./troubles-server.js";

let consumers: Consumers;
beforeAll(async () => {
  consumers = await packForConsumers();
}, 120_000);
afterAll(() => consumers?.remove());

const run = (program: string, environment: Readonly<Record<string, string>>) =>
  runNode(path.join(consumers.folder, program), [], environment);

describe("what others say about the tarball", () => {
  const bytes = () => new Uint8Array(readFileSync(consumers.tarball));

  test("publint has nothing to say", async () => {
    const { messages } = await publint({
      pack: { tarball: bytes().buffer },
      level: "suggestion",
      strict: true,
    });
    expect(messages).toEqual([]);
  });

  test("its types are right for all who resolve by exports, and ES modules for CommonJS, too", async () => {
    const analysis = await checkPackage(createPackageFromTarballData(bytes()));
    if (!analysis.types) throw new Error("The package has no types.");
    // TypeScript's resolution from before exports is not promised, and CommonJS gets ES modules by require.
    const told = ({ kind, ...where }: Problem) =>
      kind === "CJSResolvesToESM" || ("resolutionKind" in where && where.resolutionKind === "node10");
    expect(analysis.problems.filter((problem) => !told(problem))).toEqual([]);
    expect(Object.keys(analysis.entrypoints).length).toBeGreaterThan(10);
  });
});

describe("a consumer", () => {
  test.each([
    ["of ES modules", "esm/main.js"],
    ["of CommonJS that imports", "commonjs/imported.cjs"],
    ["of CommonJS that requires", "commonjs/required.cjs"],
  ])("%s uses the package", async (_, program) => {
    const { url } = await serveTour();
    const { code, stdout, stderr } = await run(program, { BASE_URL: url });
    // Some versions of Node tell that requiring ES modules is new to them.
    const complaints = stderr.replace(/^\(node:\d+\) ExperimentalWarning: .*\n\(Use `node .*\n/m, "");
    expect({ code, complaints }).toEqual({ code: 0, complaints: "" });
    expect(JSON.parse(stdout)).toEqual(wholeTour);
  });

  test("without Node's globals and without eval uses the package", async () => {
    const script = await bundleProgram(consumers, "browser/main.js", "iife");
    expect(await runWithoutNode(script, "runTour", (await serveTour()).url)).toEqual(wholeTour);
    const { baseUrl } = await serve(answerTroubles());
    expect(await runWithoutNode(script, "runTroubles", baseUrl)).toEqual(allTroubles);
  });

  test("ends by itself, with no timer and no listener of the SDK left", async () => {
    const { baseUrl } = await serve(answerHandles);
    const { code, stdout, stderr } = await run("handles/main.js", { BASE_URL: baseUrl });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(JSON.parse(stdout)).toEqual({
      call: 7,
      timeout: "TimeoutError",
      timeoutInBody: "TimeoutError",
      failedLogin: "AuthenticationError",
      listLeft: "b",
      listNeverRead: "function",
      operationLeft: "TimeoutError",
      operationNeverWaitedFor: 2,
      aborted: ["AbortError", "AbortError", "AbortError", "AbortError"],
      listeners: 0,
      timers: 0,
    });
  });
});
