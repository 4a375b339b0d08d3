import { AbortError } from "../errors/abort-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { whenAborted } from "./when-aborted.js";

/** Signals of the runtime's own that fired: what such a one brings is the error that a call ends with. */
const ended = new WeakSet<AbortSignal>();

/**
 * Runs `work` until it is done, the time is over (`TimeoutError`) or the caller aborts (`AbortError`), even
 * where `work` ignores the signal that it can take. A signal that fires because the time of a whole call is
 * over gives the error that it brings. Leaves no timer and no listener behind.
 *
 * @param timeout milliseconds; 0 for no limit
 * @param work gets what holds a signal; Node makes one, which is dear, when it is first looked at
 */
export function withDeadline<T>(
  signal: AbortSignal | undefined,
  timeout: number,
  operation: string | undefined,
  work: (end: { readonly signal: AbortSignal }) => Promise<T>,
): Promise<T> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let forget: (() => void) | undefined;
  const done = new Promise<T>((resolve, reject) => {
    const end = new AbortController();
    const stop = (error: Error): void => {
      reject(error);
      ended.add(end.signal);
      end.abort(error);
    };
    if (signal) {
      const leave = (): void => stop(ended.has(signal) ? signal.reason : new AbortError(signal, operation));
      if (signal.aborted) return leave();
      forget = whenAborted(signal, leave);
    }
    // Timers take 31 bits of milliseconds and fire at once beyond that.
    if (timeout > 0 && timeout < 2 ** 31)
      timer = setTimeout(() => stop(new TimeoutError(timeout, { operation })), timeout);
    work(end).then(resolve, reject);
  });
  const release = (): void => {
    clearTimeout(timer);
    forget?.();
  };
  // A promise of `finally` would come later, and each call waits for this one.
  done.then(release, release);
  return done;
}
