import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { fileURLToPath } from "node:url";
import { bundleApp, callKinds } from "../bundle.js";
import { fetchWithSignal } from "../contenders/fetch-with-signal.js";
import { contenders } from "../contenders/index.js";
import { runTool } from "../peer-packages.js";
import { type Findings, figure, type Row, type Table } from "../table.js";
import type { Workshop } from "../workshop.js";

/** Calls with a `fetch` that makes its answer in memory, against that `fetch` and reading its JSON alone. */
export function measureCalls(workshop: Workshop, say: (text: string) => void): Findings {
  const title = "calls: over a fetch in memory, of the speed of that fetch alone";
  const table = { title, ...callTable(workshop, "memory", say) };
  const value = figure(table, "ours, token", "GET");
  return { table, ratios: [{ name: "calls in memory, validation off / fetch", value, atLeast: 0.75 }] };
}

/** The same over HTTP, to a server of another process on this machine. */
export async function measureLoopback(workshop: Workshop, say: (text: string) => void): Promise<Findings> {
  const server = spawn(process.execPath, [script("serve-orders"), workshop.sampleFile], {
    stdio: ["pipe", "pipe", "inherit"],
  });
  try {
    const [address] = await once(createInterface(server.stdout), "line");
    const title = "loopback: calls over HTTP on this machine, of the speed of fetch alone";
    const table = { title, ...callTable(workshop, String(address), say) };
    const value = figure(table, "ours, token", "GET");
    const byNode = figure(table, "ours, token, by node:http", "GET");
    const withSignal = value / figure(table, "fetch with a signal", "GET");
    return {
      table,
      ratios: [
        { name: "calls over loopback, validation off / fetch", value, atLeast: 0.95 },
        { name: "the same by node:http / fetch", value: byNode, atLeast: 0.95 },
        { name: "the same / fetch with a signal", value: withSignal, atLeast: 0.95 },
      ],
    };
  } finally {
    server.stdin.end();
  }
}

/** Each app runs in a process of its own, in turn with `fetch` alone. */
function callTable(workshop: Workshop, where: string, say: (text: string) => void): Omit<Table, "title"> {
  const measure = where === "memory" ? "memory" : "loopback";
  const rows: Row[] = [];
  for (const place of workshop.placesOf([...contenders, fetchWithSignal])) {
    for (const app of place.contender.apps.filter(({ measures }) => measures.includes(measure))) {
      say(`  ${app.name}`);
      try {
        const results = callKinds.map((kind) => {
          const args = [script("call-rounds"), bundleApp(place, app, kind), kind, workshop.sampleFile, where];
          return runTool(process.execPath, args, place.folder).trim().split(" ").map(Number);
        });
        rows.push({ name: app.name, figures: results.flat() });
      } catch (error) {
        rows.push({ name: app.name, figures: [String(error)] });
      }
    }
  }
  return { columns: ["GET", "microseconds more", "POST", "microseconds more"], rows };
}

function script(name: string): string {
  return fileURLToPath(new URL(`../processes/${name}.js`, import.meta.url));
}
