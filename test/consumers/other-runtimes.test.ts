import { existsSync } from "node:fs";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { startProgram } from "../examples/run-node.js";
import { serve } from "../runtime/loopback-server.js";
import { bundleProgram } from "./bundle-program.js";
import { type Consumers, packForConsumers } from "./packed-sdk.js";
import { serveWorker } from "./serve-worker.js";
import { serveTour, wholeTour } from "./tour-server.js";
import { allTroubles, answerTroubles } from "./troubles-server.js";

const installed = (program: string) => path.resolve("test/consumers/other-runtimes/node_modules", program);
const workerd = installed("@cloudflare/workerd-linux-64/bin/workerd");
/** Where they can be installed, a run of all checks must not pass them over. */
const isRequired = process.env.CI !== undefined && process.platform === "linux" && process.arch === "x64";
const isMissing = (program: string) => !isRequired && !existsSync(program);

let consumers: Consumers;
beforeAll(async () => {
  consumers = await packForConsumers();
}, 120_000);
afterAll(() => consumers?.remove());

describe.each([
  ["Node", process.execPath, []],
  ["Deno", installed("@deno/linux-x64-glibc/deno"), ["run", "--allow-all", "--no-remote"]],
  ["Bun", installed("@oven/bun-linux-x64/bin/bun"), []],
])("%s (skipped where it is not installed)", (_, program, args) => {
  /** What a program of the project prints. */
  const run = async (script: string, environment: Readonly<Record<string, string>>): Promise<unknown> => {
    const words = [...args, path.join(consumers.folder, "elsewhere", script)];
    const { code, stdout, stderr } = await startProgram(program, words, environment).ended;
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    return JSON.parse(stdout);
  };
  const serveTroubles = async () => ({ TROUBLES_URL: (await serve(answerTroubles())).baseUrl });

  test.skipIf(isMissing(program))(
    "does with the package what every consumer does, and meets the same troubles",
    async () => {
      const environment = { TOUR_URL: (await serveTour()).url, ...(await serveTroubles()) };
      const done = { tour: wholeTour, troubles: allTroubles };
      expect(await run("main.js", environment)).toEqual(done);
    },
    60_000,
  );

  test.skipIf(isMissing(program))(
    "meets them when calls go by node:http, too",
    async () => {
      expect(await run("node-http.js", await serveTroubles())).toEqual(allTroubles);
    },
    60_000,
  );
});

describe.skipIf(isMissing(workerd))("a worker in workerd (skipped where it is not installed)", () => {
  const worker = async (compatibilityDate: string) => {
    const script = await bundleProgram(consumers, "worker/main.js", "es");
    const origin = await serveWorker(workerd, script, compatibilityDate);
    return async (step: string, url: string) =>
      (await fetch(`${origin}/${step}?url=${encodeURIComponent(url)}`)).json();
  };

  test("does with the package what every consumer does, and meets the same troubles", async () => {
    const ask = await worker("2026-10-01");
    expect(await ask("tour", (await serveTour()).url)).toEqual(wholeTour);
    expect(await ask("troubles", (await serve(answerTroubles())).baseUrl)).toEqual(allTroubles);
  }, 60_000);

  // Promises of another request are refused in one, and never settle in the other.
  test.each(["2026-10-01", "2024-10-01"])(
    "goes on when the request has ended that began a login (compatibility date %s)",
    async (date) => {
      const ask = await worker(date);
      const { baseUrl, logins } = await serve(async ({ url }) => {
        if (!url.includes("/oauth2/")) return { json: { extensions: [{ name: "Crane" }] } };
        await new Promise((answered) => setTimeout(answered, 500));
        return { json: { access_token: "t", expires_in: 3600 } };
      });
      expect(await ask("forget", baseUrl)).toBe("forgotten");
      const calls = [ask("call", ""), ask("call", ""), ask("call", "")];
      expect(await Promise.all(calls)).toEqual([1, 1, 1]);
      expect(await ask("call", "")).toBe(1);
      expect(logins()).toHaveLength(2);
    },
    150_000,
  );
});
