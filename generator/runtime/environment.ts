import { withDeadline } from "./http/deadline.js";

/**
 * The clock, the waiting and the randomness of the runtime, in one place.
 *
 * @internal Tests replace it; nothing else does.
 */
export interface Environment {
  /** Milliseconds since 1970. */
  now(): number;
  /** From 0 up to, not including, 1. */
  random(): number;
  /** Resolves after `milliseconds`; rejects when the signal fires. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** What programs run with. */
export const realEnvironment: Environment = {
  now: () => Date.now(),
  random: () => Math.random(),
  // Work without end, whose time runs out.
  sleep: (milliseconds, signal) =>
    withDeadline<void>(signal, milliseconds || 1, undefined, () => new Promise(() => {})).catch((error) => {
      if (signal?.aborted) throw error;
    }),
};
