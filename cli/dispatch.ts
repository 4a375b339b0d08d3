import { guess } from "./arguments/guess.js";
import { UsageError } from "./arguments/usage-error.js";
import { commandTable } from "./command-table.js";
import { type ExitCode, exitCode } from "./exit-code.js";
import { programHelp } from "./help.js";
import { packageVersion, programName } from "./package-root.js";
import type { Terminal } from "./terminal/terminal.js";

/**
 * Finds the command that the words name and runs it.
 *
 * @returns the command's exit code. Throws a `UsageError` when the words were not understood.
 */
export async function dispatch(words: readonly string[], terminal: Terminal): Promise<ExitCode> {
  const [name, ...rest] = words;
  if (name === undefined) {
    terminal.say(programHelp(terminal.paint));
    return exitCode.wrongUse;
  }
  if (name === "--help" || name === "-h" || name === "help")
    return show(programHelp(terminal.paintResult), terminal);
  if (name === "--version" || name === "-v") return show(packageVersion(), terminal);

  const entry = Object.hasOwn(commandTable, name) ? commandTable[name] : undefined;
  if (entry === undefined) {
    const meant = guess(name, Object.keys(commandTable));
    const kind = name.startsWith("-") ? "option" : "command";
    throw new UsageError(`Unknown ${kind} ${name}.${meant === undefined ? "" : ` Did you mean ${meant}?`}`);
  }
  const command = await entry.load();
  const wantsHelp = rest.includes("--help") || rest.includes("-h");
  if (wantsHelp) return show(await command.help(programName, terminal.paintResult), terminal);
  return command.run(rest, terminal);
}

function show(text: string, terminal: Terminal): ExitCode {
  terminal.result(text);
  return exitCode.done;
}
