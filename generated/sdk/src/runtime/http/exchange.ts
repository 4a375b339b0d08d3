import type { Environment } from "../environment.js";
import { ConnectionError } from "../errors/connection-error.js";
import { TimeoutError } from "../errors/timeout-error.js";
import { redact } from "../redact.js";
import { type Answer, isSuccess, requestIdOf } from "./answer.js";
import { attempt } from "./attempt.js";
import type { Hooks, RequestEvent } from "./hooks.js";
import type { Fetch, HttpRequest, Limits } from "./http-request.js";
import { retryAfter } from "./retry-after.js";
import { type Failure, retryDelay } from "./retry-policy.js";

/** Sends a request, again where that is safe, and returns the last answer, whatever its status. */
export type Exchange = (request: HttpRequest, limits: Limits) => Promise<Answer>;

/** What an exchange works with. */
export interface ExchangeParts {
  readonly fetch: Fetch;
  readonly hooks: Hooks;
  readonly environment: Environment;
}

/** Makes an exchange that follows the retry policy and tells the hooks. */
export function createExchange({ fetch, hooks, environment }: ExchangeParts): Exchange {
  return async (request, limits) => {
    for (let number = 1; ; number++) {
      const event = () => eventOf(request, number);
      hooks.onRequest?.(event());
      const started = environment.now();
      const outcome = await attempt(fetch, request, limits).catch(passing);
      const now = environment.now();
      if (!(outcome instanceof Error)) {
        const { status, headers } = outcome;
        const milliseconds = now - started;
        hooks.onResponse?.({ ...event(), status, milliseconds, requestId: requestIdOf(headers) });
        if (isSuccess(outcome)) return outcome;
      }
      const failure = failureOf(outcome, now);
      const again = number <= limits.retries;
      const delay = again ? retryDelay(failure, request.repeatable, number, environment.random()) : undefined;
      if (delay === undefined) {
        if (outcome instanceof Error) throw outcome;
        return outcome;
      }
      hooks.onRetry?.({ ...event(), status: failure.status, delay });
      await environment.sleep(delay, limits.signal);
    }
  };
}

/** Returns a failure that another attempt may cure; any other stays thrown. */
function passing(error: unknown): Error {
  if (error instanceof ConnectionError || error instanceof TimeoutError) return error;
  throw error;
}

function failureOf(outcome: Answer | Error, now: number): Failure {
  if (outcome instanceof Error) return {};
  return { status: outcome.status, retryAfter: retryAfter(outcome.headers, now) };
}

function eventOf({ operation, method, url }: HttpRequest, attempt: number): RequestEvent {
  return { operation, method, url: redact(url), attempt };
}
