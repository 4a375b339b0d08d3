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
  /** Resolves after `milliseconds`; rejects with an `AbortError` when the signal fires. */
  sleep(milliseconds: number, signal?: AbortSignal): Promise<void>;
}

/** What programs run with. */
export const realEnvironment: Environment = {
  now: () => Date.now(),
  random: () => Math.random(),
  sleep: (milliseconds, signal) =>
    withDeadline(signal, 0, undefined, ({ signal: end }) => {
      return new Promise((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        end.addEventListener("abort", () => clearTimeout(timer));
      });
    }),
};
