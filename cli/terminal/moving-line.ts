import ora from "ora";
import { type Paint, plain } from "./colours.js";
import type { Progress } from "./terminal.js";

/** A line that moves while something is being done; for a terminal that a person watches. */
export function movingLine(text: string, paint: Paint): Progress {
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
