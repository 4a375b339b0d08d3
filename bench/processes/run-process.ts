import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../../../bin/rambase-openapi.js", import.meta.url));

/**
 * Runs the program as a user does, in a folder of its own, where it finds no files of this project.
 *
 * @returns the time from start to end in milliseconds
 */
export function runCommand(args: readonly string[], cwd: string): number {
  const began = performance.now();
  run([command, ...args], cwd);
  return performance.now() - began;
}

/**
 * Runs a script of this folder in a process of its own, so that nothing that ran before plays a part.
 *
 * @returns the numbers that it prints
 */
export function runScript(
  name: string,
  args: readonly string[],
  flags: readonly string[] = [],
): readonly number[] {
  const script = fileURLToPath(new URL(`./${name}.js`, import.meta.url));
  return run([...flags, script, ...args], process.cwd())
    .trim()
    .split(" ")
    .map(Number);
}

function run(args: readonly string[], cwd: string): string {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd,
    encoding: "utf8",
    maxBuffer: 1 << 28,
  });
  if (status === 0) return stdout;
  throw new Error(`node ${args.join(" ")} ended with ${status}:\n${stderr.slice(-2000)}`);
}
