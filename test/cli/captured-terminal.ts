import { main } from "../../cli/main.js";
import { plain } from "../../cli/terminal/colours.js";
import type { Terminal } from "../../cli/terminal/terminal.js";

/** What a command line left behind. */
export interface Ending {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs a command line in this process and catches what it says. */
export async function runCommandLine(...words: readonly string[]): Promise<Ending> {
  const stdout: string[] = [];
  const stderr: string[] = [];
  const terminal: Terminal = {
    result: (text) => stdout.push(text),
    say: (text) => stderr.push(text),
    progress: () => ({
      update: () => {},
      done: (text) => stderr.push(`done: ${text}`),
      failed: (text) => stderr.push(`failed: ${text}`),
    }),
    paintResult: plain,
    paint: plain,
  };
  const code = await main(words, terminal);
  return { code, stdout: stdout.join("\n"), stderr: stderr.join("\n") };
}
