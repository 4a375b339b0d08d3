import { spawnSync } from "node:child_process";
import { fileURLToPath } from "node:url";

const command = fileURLToPath(new URL("../../../../bin/rambase-openapi.js", import.meta.url));

/**
 * Runs the program as a user does, in a folder of its own, where it finds no files of this project.
 *
 * @returns the milliseconds that it took of the processor, from its start to its end
 */
export function runCommand(args: readonly string[], cwd: string): number {
  const output = run(["--import", scriptUrl("report-time"), command, ...args], cwd);
  return Number(output.trim().split("\n").at(-1));
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
  const output = run([...flags, fileURLToPath(scriptUrl(name)), ...args], process.cwd());
  return output.trim().split(" ").map(Number);
}

function scriptUrl(name: string): string {
  return new URL(`./${name}.js`, import.meta.url).href;
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
