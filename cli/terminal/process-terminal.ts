import ora from "ora";
import { coloured, type Paint, plain } from "./colours.js";
import type { Progress, Terminal } from "./terminal.js";

type Environment = { readonly [name: string]: string | undefined };

/** The terminal of this process: colour and moving lines only where a person sees them. */
export function processTerminal(environment: Environment = process.env): Terminal {
  const { stdout, stderr } = process;
  const paint = paintFor(stderr, environment);
  const isWatched = stderr.isTTY === true && !isSet(environment.CI);
  return {
    result: (text) => stdout.write(`${text}\n`),
    say: (text) => stderr.write(`${text}\n`),
    progress: (text) => (isWatched ? movingLine(text, paint) : lines(paint)),
    ...(stdout.isTTY === true && { resultColumns: stdout.columns }),
    paintResult: paintFor(stdout, environment),
    paint,
  };
}

function paintFor(stream: { readonly isTTY?: boolean }, environment: Environment): Paint {
  const wanted = stream.isTTY === true && !isSet(environment.NO_COLOR) && environment.TERM !== "dumb";
  return wanted ? coloured : plain;
}

function isSet(value: string | undefined): boolean {
  return value !== undefined && value !== "";
}

function movingLine(text: string, paint: Paint): Progress {
  // ora must not eat what is typed meanwhile, nor hold the process when something throws.
  const spinner = ora({
    text,
    stream: process.stderr,
    discardStdin: false,
    color: paint === plain ? false : "cyan",
  }).start();
  const end = (symbol: string, last: string) => spinner.stopAndPersist({ symbol, text: last });
  return {
    update: (next) => {
      spinner.text = next;
      // Work that never waits leaves the timer that draws no turn.
      spinner.render();
    },
    done: (last) => end(paint("green", "✔"), last),
    failed: (last) => end(paint("red", "✖"), last),
  };
}

/** Where nobody watches, one line when a stage ends is enough. */
function lines(paint: Paint): Progress {
  return {
    update: () => {},
    done: (last) => process.stderr.write(`${paint("green", "✔")} ${last}\n`),
    failed: (last) => process.stderr.write(`${paint("red", "✖")} ${last}\n`),
  };
}
