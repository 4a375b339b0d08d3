import type { AnsweredCall, RawResponse } from "../call/send.js";
import { numberFromZero } from "../client/number-from-zero.js";
import type { Environment } from "../environment.js";
import { ApiError } from "../errors/api-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { withDeadline } from "../http/deadline.js";
import { mayPass } from "./may-pass.js";
import { isFinished, type OperationState } from "./operation-instance.js";

/** How to wait for an API operation. */
export interface WaitOptions<Instance = OperationState> {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait altogether; ten minutes when left out, 0 for no limit. */
  readonly timeout?: number | undefined;
  /**
   * Milliseconds before the first look, half a second when left out; each further wait is half as long again,
   * up to 15 seconds, or as long as the first where that is longer.
   */
  readonly interval?: number | undefined;
  /** Told about the state at every look. What it returns is awaited. */
  readonly onProgress?: ((instance: Instance) => unknown) | undefined;
}

/** Asks the server for the present state of an instance; it may say nothing. */
export type Poll<Instance> = (signal: AbortSignal) => Promise<AnsweredCall<Instance | undefined>>;

/** What a handle must know of the operation that it waits for. */
export interface Watch<Instance> {
  readonly operation: string;
  readonly poll: Poll<Instance>;
  /** What must not be shown of answers; it grows with them. */
  readonly secrets: readonly string[];
  readonly environment: Environment;
}

const tenMinutes = 600_000;
const usualLongest = 15_000;

/** An API operation that was started. */
export class OperationHandle<Instance = OperationState> {
  readonly #watch: Watch<Instance>;
  #state: AnsweredCall<Instance>;

  constructor(state: AnsweredCall<Instance>, watch: Watch<Instance>) {
    this.#state = state;
    this.#watch = watch;
  }

  /** Libraries that stand a proxy before plain objects, as Vue does, leave a handle as it is. */
  get [Symbol.toStringTag](): string {
    return "OperationHandle";
  }

  /** The state as the server last told it. */
  get instance(): Instance {
    return this.#state.value;
  }

  /** Status, headers and text of the answer that told the state. */
  get response(): RawResponse {
    return this.#state.response;
  }

  /**
   * Waits until the work is done and returns the final state. A look that fails on its way (no answer, a
   * gateway's error, too many requests) is followed by the next one, as long as there is time.
   *
   * @throws `OperationFailedError` when it went wrong
   * @throws `TimeoutError` when it takes too long; it goes on at the server. `cause` is why the last look
   * failed, if it did
   * @throws `AbortError` when the caller's signal ends the waiting; it goes on at the server
   */
  async finished(options: WaitOptions<Instance> = {}): Promise<Instance> {
    const { signal, onProgress } = options;
    const timeout = numberFromZero("timeout", options.timeout ?? tenMinutes);
    const interval = numberFromZero("interval", options.interval ?? 500);
    const longest = Math.max(interval, usualLongest);
    const { operation, poll, secrets, environment } = this.#watch;
    let trouble: unknown;
    const wait = async ({ signal }: { readonly signal: AbortSignal }): Promise<Instance> => {
      let delay = interval;
      for (let look = 1; !isFinished(this.#state, operation, secrets); look++) {
        const asked = trouble instanceof ApiError ? (trouble.retryAfter ?? 0) : 0;
        await environment.sleep(Math.max(Math.min(delay, longest), asked), signal);
        delay = delay * 1.5 || 100;
        trouble = undefined;
        const seen = await poll(signal).catch((error: unknown) => {
          if (signal.aborted || !mayPass(error, look)) throw error;
          trouble = error;
        });
        if (!seen) continue;
        this.#state = { value: seen.value ?? this.instance, response: seen.response };
        await onProgress?.(this.instance);
      }
      return this.instance;
    };
    return withDeadline(signal, timeout, operation, wait).catch((error: unknown) => {
      const isCut = error instanceof TimeoutError && trouble !== undefined;
      throw isCut ? new TimeoutError(timeout, { operation, cause: trouble }) : error;
    });
  }
}
