import type { Environment } from "../environment.js";
import { withDeadline } from "../http/deadline.js";
import { isFinished, type OperationInstance } from "./operation-instance.js";

/** How to wait for an API operation. */
export interface WaitOptions<Instance = OperationInstance> {
  readonly signal?: AbortSignal | undefined;
  /** Milliseconds to wait altogether; ten minutes when left out, 0 for no limit. */
  readonly timeout?: number | undefined;
  /** Milliseconds before the first look; each further wait is half as long again, up to 15 seconds. */
  readonly interval?: number | undefined;
  /** Told about the state at every look. */
  readonly onProgress?: ((instance: Instance) => void) | undefined;
}

/** Asks the server for the present state of an instance. */
export type Poll<Instance> = (instance: Instance, signal: AbortSignal) => Promise<Instance>;

const tenMinutes = 600_000;
const longestInterval = 15_000;

/** An API operation that was started. */
export class OperationHandle<Instance = OperationInstance> {
  readonly #poll: Poll<Instance>;
  readonly #operation: string;
  readonly #environment: Environment;
  #instance: Instance;

  constructor(instance: Instance, operation: string, poll: Poll<Instance>, environment: Environment) {
    this.#instance = instance;
    this.#operation = operation;
    this.#poll = poll;
    this.#environment = environment;
  }

  /** The state as the server last told it. */
  get instance(): Instance {
    return this.#instance;
  }

  /**
   * Waits until the work is done and returns the final state.
   *
   * @throws `OperationFailedError` when it went wrong
   * @throws `TimeoutError` when it takes too long; it goes on at the server
   * @throws `AbortError` when the caller's signal ends the waiting; it goes on at the server
   */
  finished(options: WaitOptions<Instance> = {}): Promise<Instance> {
    const { signal, timeout = tenMinutes, interval = 500, onProgress } = options;
    return withDeadline({ signal, timeout, operation: this.#operation }, async (signal) => {
      for (let delay = interval; !isFinished(this.#instance, this.#operation); delay *= 1.5) {
        await this.#environment.sleep(Math.min(delay, longestInterval), signal);
        this.#instance = await this.#poll(this.#instance, signal);
        onProgress?.(this.#instance);
      }
      return this.#instance;
    });
  }
}
