import { AbortError } from "../errors/abort-error.js";
import { TimeoutError } from "../errors/timeout-error.js";

/** Timers take 31 bits of milliseconds and fire at once beyond that. */
const longestTimer = 2 ** 31 - 1;

/**
 * Runs `work` until it is done, the time is over (`TimeoutError`) or the caller aborts (`AbortError`),
 * even where `work` ignores the signal it is given. Leaves no timer and no listener behind. Where nothing can
 * end it, `work` gets no signal: those of the platform cost more than all else here.
 *
 * @param timeout milliseconds; 0 for no limit
 */
export function withDeadline<T>(
  signal: AbortSignal | undefined,
  timeout: number,
  operation: string | undefined,
  work: (signal?: AbortSignal) => Promise<T>,
): Promise<T> {
  const isLimited = timeout > 0 && timeout <= longestTimer;
  if (!isLimited && signal === undefined) return work();
  return new Promise((resolve, reject) => {
    const controller = new AbortController();
    const stop = (error: Error): void => {
      reject(error);
      controller.abort(error);
      release();
    };
    const onAbort = (): void => stop(new AbortError(signal, operation));
    const onTime = (): void => stop(new TimeoutError(timeout, { operation }));
    const timer = isLimited ? setTimeout(onTime, timeout) : undefined;
    const release = (): void => {
      clearTimeout(timer);
      signal?.removeEventListener("abort", onAbort);
    };
    if (signal?.aborted) return onAbort();
    signal?.addEventListener("abort", onAbort);
    work(controller.signal).then(
      (value) => {
        release();
        resolve(value);
      },
      (error) => {
        release();
        reject(error);
      },
    );
  });
}
