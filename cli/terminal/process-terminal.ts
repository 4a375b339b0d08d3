import { coloured, type Paint, plain } from "./colours.js";
import type { Progress, Terminal } from "./terminal.js";

/** The terminal of this process: colour and moving lines only where a person sees them. */
export async function processTerminal(): Promise<Terminal> {
  const { stdout, stderr } = process;
  const paint = paintFor(stderr);
  const isWatched = stderr.isTTY === true && !isSet(process.env.CI);
  // Loaded for a person only: it takes a third of the time in which the program starts.
  const moving = isWatched ? (await import("./moving-line.js")).movingLine : undefined;
  return {
    result: (text) => stdout.write(`${text}\n`),
    say: (text) => stderr.write(`${text}\n`),
    progress: (text) => moving?.(text, paint) ?? lines(paint),
    ...(stdout.isTTY === true && { resultColumns: stdout.columns }),
    paintResult: paintFor(stdout),
    paint,
  };
}

function paintFor(stream: { readonly isTTY?: boolean }): Paint {
  const wanted = stream.isTTY === true && !isSet(process.env.NO_COLOR) && process.env.TERM !== "dumb";
  return wanted ? coloured : plain;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}

/** Where nobody watches, one line when a stage ends is enough. */
function lines(paint: Paint): Progress {
  return {
    update: () => {},
    done: (last) => process.stderr.write(`${paint("green", "✔")} ${last}\n`),
    failed: (last) => process.stderr.write(`${paint("red", "✖")} ${last}\n`),
  };
}
