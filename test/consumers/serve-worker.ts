import { spawn } from "node:child_process";
import { existsSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import { createInterface } from "node:readline";
import type { Readable } from "node:stream";
import { onTestFinished } from "vitest";

/** Runs one worker that may ask servers on loopback, and tells its port on a pipe of its own. */
const config = (compatibilityDate: string) => `
using Workerd = import "/workerd/workerd.capnp";
const config :Workerd.Config = (
  services = [
    (name = "main", worker = (
      modules = [(name = "worker", esModule = embed "worker.js")],
      compatibilityDate = "${compatibilityDate}",
    )),
    (name = "internet", network = (allow = ["public", "private"])),
  ],
  sockets = [(name = "http", address = "127.0.0.1:0", http = (), service = "main")],
);
`;

/**
 * Serves a worker on loopback with `workerd`, and stops it with the test.
 *
 * @param workerd the program
 * @param script an ES module
 * @returns the address of the worker
 */
export async function serveWorker(
  workerd: string,
  script: string,
  compatibilityDate: string,
): Promise<string> {
  const folder = mkdtempSync(path.join(tmpdir(), "worker-"));
  writeFileSync(path.join(folder, "worker.js"), script);
  writeFileSync(path.join(folder, "config.capnp"), config(compatibilityDate));
  if (!existsSync(workerd)) throw new Error(`${workerd} is not installed.`);
  const child = spawn(workerd, ["serve", "--control-fd=3", "config.capnp"], {
    cwd: folder,
    stdio: ["ignore", "inherit", "inherit", "pipe"],
  });
  onTestFinished(() => {
    child.kill("SIGKILL");
    rmSync(folder, { recursive: true, force: true });
  });
  for await (const line of createInterface(child.stdio[3] as Readable)) {
    const { event, port } = JSON.parse(line);
    if (event === "listen") return `http://127.0.0.1:${port}`;
  }
  throw new Error("workerd ended before it served the worker.");
}
