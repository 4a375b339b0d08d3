import { spawn } from "node:child_process";
import { createHmac } from "node:crypto";
import { cpSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { text } from "node:stream/consumers";
import ts from "typescript";
import type { OpenApiDocument } from "../../../spec/document/openapi.js";
import { describedOperations, type MockServer } from "../mock-server/index.js";

/** A program of a readme, and what came of running it. */
export interface Ran {
  readonly program: string;
  readonly out: readonly string[];
  readonly err: readonly string[];
  readonly failure?: string;
}

/** The programs in a text, as they stand there. */
export function programsIn(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^```ts\n([\s\S]*?)^```$/gm)].map(([, program = ""]) => program);
}

/**
 * Runs programs against a mock server, all in one process. Those that use `rambase` without making it are
 * given a client, and those that only make one make a call with it: a login that is shown has to work.
 *
 * @param folder where `node_modules/rambase-sdk` is
 */
export async function runPrograms(
  programs: readonly string[],
  folder: string,
  server: MockServer,
  document: OpenApiDocument,
): Promise<readonly Ran[]> {
  for (const file of ["loopback.mjs", "run-all.mjs"]) {
    cpSync(join("test/support/readme", file), join(folder, file));
  }
  const api = new URL(document.servers?.[0]?.url ?? "https://api.example.com").origin;
  const files = programs.map((program, index) => {
    const file = join(folder, `program-${index}.mjs`);
    const settings = { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext };
    writeFileSync(file, ts.transpile(whole(program, firstRead(document), api), settings));
    return file;
  });
  const child = spawn(process.execPath, ["--import", "./loopback.mjs", "run-all.mjs", ...files], {
    cwd: folder,
    env: { MOCK_SERVER: server.url, API: api },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [said, failed] = await Promise.all([text(child.stdout), text(child.stderr)]);
  if (said === "") throw new Error(`The programs did not come to an end:\n${failed}`);
  const ran = JSON.parse(said) as readonly Omit<Ran, "program">[];
  return ran.map((one, index) => ({ program: programs[index] ?? "", ...one }));
}

/** A program with what it leaves to its reader. */
function whole(program: string, read: string, api: string): string {
  const makesClient = /\bconst rambase =/.test(program);
  const client = `import { RamBase as Client } from "rambase-sdk";
const rambase = new Client({ baseUrl: "${api}", auth: { token: "my-token" } });
`;
  const usesClient = /\brambase\b(?!-)/.test(program.replace(/\bconst rambase =/, ""));
  const probe = `
import { callOperation as probe } from "rambase-sdk";
await probe(rambase, { id: "probe", method: "GET", path: ${JSON.stringify(read)} });
`;
  const before = makesClient || !usesClient ? "" : client;
  return `${before}${program}${makesClient && !usesClient ? probe : ""}${
    program.includes("function receive(") ? delivery : ""
  }`;
}

/** A read without places in its path and without parameters that have to be given. */
function firstRead(document: OpenApiDocument): string {
  const read = describedOperations(document).find(
    ({ method, path, parameters }) =>
      method === "GET" && !path.includes("{") && !parameters.some(({ required }) => required),
  );
  if (read === undefined) throw new Error("The document has no read that needs nothing.");
  return read.path;
}

const event = JSON.stringify({
  RamBaseEventId: 7,
  EventType: "SalesOrderRegistered",
  Parameters: [{ ParameterName: "SalesOrderId", ParameterValue: "100123" }],
});
const signature = createHmac("sha512", "my-webhook-secret").update(event).digest("base64");

/** Delivers an event to a receiver, and a forged one. */
const delivery = `
for (const signature of [${JSON.stringify(signature)}, "forged"]) {
  const headers = { "x-rambase-signature": signature };
  const body = ${JSON.stringify(event)};
  const { status } = await receive(new Request("https://me.example", { method: "POST", headers, body }));
  if (status !== 200) throw new Error("The receiver answers " + status);
}
`;
