import { commandTable } from "./command-table.js";
import { programName } from "./package-root.js";
import type { Paint } from "./terminal/colours.js";

/** The help of the program: what it is for and its commands. */
export function programHelp(paint: Paint): string {
  const width = Math.max(...Object.keys(commandTable).map((name) => name.length));
  const commands = Object.entries(commandTable).map(
    ([name, { summary }]) => `  ${paint("cyan", name.padEnd(width))}  ${summary}`,
  );
  return [
    "Reads the RamBase API documentation and makes an OpenAPI document, an SDK and a reference site from it.",
    "",
    `${paint("bold", "Usage")}  ${programName} <command> [options]`,
    "",
    paint("bold", "Commands"),
    ...commands,
    "",
    `${programName} <command> --help shows the options of a command, ${programName} --version the version.`,
    "Exit codes: 0 done, 1 findings, 2 wrong use, 3 input or disk failed, 4 refused by a guard.",
  ].join("\n");
}
