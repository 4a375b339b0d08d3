import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, beforeAll, onTestFinished } from "vitest";
import { type MockServer, type MockServerOptions, startMockServer } from "../support/mock-server/index.js";
import { exampleDocument } from "./example-document.js";
import { type InstalledExample, installExample } from "./install-example.js";
import { type Running, startNode } from "./run-node.js";

const credentials = { clientId: "example", clientSecret: "not-to-be-shown" };

/** How the tests of a file run their example. */
export interface ExampleRuns {
  readonly server: (options?: MockServerOptions) => Promise<MockServer>;
  /** Runs it with the settings for a server, or with the given variables alone. */
  readonly start: (args: readonly string[], against: MockServer | Record<string, string>) => Running;
}

/** Installs an example for the tests of a file. */
export function exampleRuns(name: string): ExampleRuns {
  let example: InstalledExample;
  beforeAll(async () => {
    example = await installExample(name, exampleDocument());
  }, 120_000);
  afterAll(() => example?.remove());
  return {
    server: async (options) => {
      const server = await startMockServer(exampleDocument(), { credentials, ...options });
      onTestFinished(server.close);
      return server;
    },
    start: (args, against) =>
      startNode(join(example.folder, "dist/main.js"), args, isServer(against) ? settings(against) : against),
  };
}

/** A folder that is gone after the test. */
export function temporaryFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), "rambase-run-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  return folder;
}

/** The environment of a program that talks to a server of a test. */
export function settings({ url }: MockServer): Record<string, string> {
  return {
    RAMBASE_BASE_URL: url,
    RAMBASE_CLIENT_ID: credentials.clientId,
    RAMBASE_CLIENT_SECRET: credentials.clientSecret,
    RAMBASE_DB: "TEM-NO",
  };
}

function isServer(against: MockServer | Record<string, string>): against is MockServer {
  return "answerNext" in against;
}
