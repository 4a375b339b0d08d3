import { AbortError } from "../errors/abort-error.js";
import { TimeoutError } from "../errors/timeout-error.js";

/** What ends a piece of work from outside. */
export interface Deadline {
  readonly signal: AbortSignal | undefined;
  /** Milliseconds; 0 for no limit. */
  readonly timeout: number;
  readonly operation: string;
}

/** Timers take 31 bits of milliseconds and fire at once beyond that. */
const longestTimer = 2_147_483_647;

/**
 * Runs `work` until it is done, the time is over (`TimeoutError`) or the caller aborts (`AbortError`),
 * even where `work` ignores the signal it is given. Leaves no timer and no listener behind.
 */
export function withDeadline<T>(deadline: Deadline, work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const { signal, timeout, operation } = deadline;
  return new Promise((resolve, reject) => {
    if (signal?.aborted) {
      reject(new AbortError(signal, operation));
      return;
    }
    const controller = new AbortController();
    const stop = (error: Error): void => {
      release();
      reject(error);
      controller.abort(error);
    };
    const onAbort = (): void => {
      if (signal !== undefined) stop(new AbortError(signal, operation));
    };
    const timer =
      timeout > 0 && timeout <= longestTimer
        ? setTimeout(() => stop(new TimeoutError(timeout, { operation })), timeout)
        : undefined;
    const release = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    signal?.addEventListener("abort", onAbort, { once: true });
    work(controller.signal).finally(release).then(resolve, reject);
  });
}
