import { stripVTControlCharacters } from "node:util";
import { UsageError } from "./arguments/usage-error.js";
import { commandTable } from "./command-table.js";
import { dispatch } from "./dispatch.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { programName } from "./package-root.js";
import { processTerminal } from "./terminal/process-terminal.js";
import type { Terminal } from "./terminal/terminal.js";

/** Runs the command line of this process and sets its exit code. */
export async function run(): Promise<void> {
  const terminal = await processTerminal();
  // A reader such as `head` may leave before the end; that is no mistake.
  process.stdout.on("error", () => process.exit());
  process.on("uncaughtException", (error) => {
    process.exit(lastResort(error, terminal, isDebugging()));
  });
  for (const signal of ["SIGINT", "SIGTERM"] as const) process.once(signal, () => stop(signal, terminal));
  process.exitCode = await main(process.argv.slice(2), terminal, isDebugging());
}

/** Says what a stopped run leaves, and ends as the signal ends any program: shells expect 130 and 143. */
function stop(signal: "SIGINT" | "SIGTERM", terminal: Terminal): void {
  terminal.say(
    `Stopped by ${signal}. No file was left half written: what was there is as it was, or the next run finishes the change.`,
  );
  process.kill(process.pid, signal);
}

/**
 * Runs one command line.
 *
 * @param words what stands after the program's name
 * @param debug whether an error of ours shows its stack
 * @returns the exit code; nothing is thrown
 */
export async function main(words: readonly string[], terminal: Terminal, debug = false): Promise<ExitCode> {
  try {
    return await dispatch(words, terminal);
  } catch (error) {
    const isUsage = error instanceof UsageError || (error instanceof Error && error.name === "CLIError");
    if (!isUsage) return lastResort(error, terminal, debug);
    const [name = ""] = words;
    const command = Object.hasOwn(commandTable, name) ? ` ${name}` : "";
    terminal.say(`${terminal.paint("red", "error")} ${stripVTControlCharacters(error.message)}`);
    terminal.say(`Help: ${programName}${command} --help`);
    return exitCode.wrongUse;
  }
}

/** What a user sees when the mistake is ours: one line, and how to tell us. */
function lastResort(error: unknown, terminal: Terminal, debug: boolean): ExitCode {
  const message = error instanceof Error ? error.message : String(error);
  terminal.say(
    `${terminal.paint("red", "error")} This is a mistake in ${programName}: ${message.split("\n")[0]}`,
  );
  terminal.say(
    `Nothing more was written. To report it, run again with DEBUG=${programName} and send what it prints.`,
  );
  if (debug && error instanceof Error) terminal.say(error.stack ?? "");
  return exitCode.failed;
}

function isDebugging(): boolean {
  return (process.env.DEBUG ?? "").split(",").includes(programName);
}
