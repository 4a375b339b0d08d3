import { setTimeout as sleep } from "node:timers/promises";
import PQueue from "p-queue";

/** How fast a site may be asked. */
export interface PaceOptions {
  /** Requests a second. */
  readonly rate: number;
  /** Requests at a time. */
  readonly concurrency: number;
  readonly signal: AbortSignal;
}

/** Lets requests go to a site at a polite pace, and holds all of them back when the site asks for it. */
export class Pace {
  readonly #queue: PQueue;
  readonly #signal: AbortSignal;
  /** Milliseconds since 1970 until which no request goes out. */
  #heldUntil = 0;

  constructor({ rate, concurrency, signal }: PaceOptions) {
    // Unless it is strict, a queue lets two requests go at once where one interval ends and the next begins.
    this.#queue = new PQueue({ concurrency, interval: 1000 / rate, intervalCap: 1, strict: true });
    this.#signal = signal;
  }

  /** Runs a request when it is its turn. Rejects when the crawl ends before. */
  async run<T>(request: () => Promise<T>): Promise<T> {
    return this.#queue.add(
      async () => {
        for (let wait = this.#heldUntil - Date.now(); wait > 0; wait = this.#heldUntil - Date.now()) {
          await this.rest(wait);
        }
        return request();
      },
      { signal: this.#signal },
    );
  }

  /** Holds back all requests: a site that asks one of them to wait is too busy for the others, too. */
  holdFor(milliseconds: number): void {
    this.#heldUntil = Math.max(this.#heldUntil, Date.now() + milliseconds);
  }

  /** Waits, and takes no turn meanwhile. */
  async rest(milliseconds: number): Promise<void> {
    await sleep(milliseconds, undefined, { signal: this.#signal });
  }
}
