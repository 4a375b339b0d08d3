import { readFileSync } from "node:fs";

/** Milliseconds of the processor, in user code and in the system. */
export interface ProcessorTime {
  readonly own: number;
  /** Of processes that were started by it and have ended. */
  readonly children: number;
}

/** Linux counts in hundredths of a second. */
const tick = 10;

/**
 * What a process has taken of the processor so far, whatever else the machine does. Only Linux tells that of
 * other processes: both are `NaN` elsewhere.
 */
export function processorTime(process: number | "self"): ProcessorTime {
  try {
    // The name in parentheses may hold anything; the numbers follow it.
    const numbers = readFileSync(`/proc/${process}/stat`, "latin1")
      .replace(/^.*\) /s, "")
      .split(" ")
      .map(Number);
    const [user = NaN, system = NaN, childrenUser = NaN, childrenSystem = NaN] = numbers.slice(11);
    return { own: (user + system) * tick, children: (childrenUser + childrenSystem) * tick };
  } catch {
    return { own: Number.NaN, children: Number.NaN };
  }
}
