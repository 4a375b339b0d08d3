import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { installPinned } from "../pinned-packages.js";

/** The project's folder; this file lies in `.cache/bench/bench/sdk` when it runs. */
export const projectFolder = fileURLToPath(new URL("../../../../", import.meta.url));

/** Where peers are installed and all outputs are made. What lies below finds the peers' packages. */
export const benchFolder = join(projectFolder, ".cache", "bench-sdk");

const pins = join(projectFolder, "bench", "sdk", "peers");

/** The lock file of the peers: what was made with another one is out of date. */
export function peerLock(): string {
  return readFileSync(join(pins, "package-lock.json"), "utf8");
}

/** Installs the pinned peers where that has not been done. They are no dependencies of the project. */
export function installPeers(say: (text: string) => void): void {
  installPinned(pins, benchFolder, say);
}

/** Runs the command of an installed peer in a folder; throws with its last words when it fails. */
export function runPeer(command: string, args: readonly string[], folder: string): string {
  return runTool(join(benchFolder, "node_modules", ".bin", command), args, folder);
}

/** Which TypeScript: the one that editors use today, or the one in native code. */
export type TypeScriptVersion = "5.9" | "7";

export function runTypeScript(version: TypeScriptVersion, args: readonly string[], folder: string): string {
  return runTool(process.execPath, [...memory, typeScriptFile(version, "bin/tsc"), ...args], folder);
}

export function typeScriptFile(version: TypeScriptVersion, file: string): string {
  return join(benchFolder, "node_modules", version === "7" ? "typescript7" : "typescript", file);
}

/** TypeScript 5.9 needs more than Node allows for 5,000 operations of some peers. */
const memory = ["--max-old-space-size=8192"];

/** Runs a program; returns what it printed, throws with its last words when it fails. */
export function runTool(program: string, args: readonly string[], folder: string): string {
  const { status, stdout, stderr, error } = spawnSync(program, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (error !== undefined) throw error;
  if (status === 0) return stdout;
  throw new Error(`it ended with ${status}: ${`${stdout}\n${stderr}`.trim().slice(-800)}`);
}
