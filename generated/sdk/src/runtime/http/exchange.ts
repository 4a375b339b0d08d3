import type { TokenSource } from "../auth/token-source.js";
import type { Environment } from "../environment.js";
import { redact } from "../redact.js";
import { type Answer, requestIdOf } from "./answer.js";
import { attempt, failureOf } from "./attempt.js";
import type { Hooks } from "./hooks.js";
import type { Fetch, HttpRequest, Limits } from "./http-request.js";
import { retryAfter } from "./retry-after.js";
import { retryDelay } from "./retry-policy.js";

/**
 * Sends a request, again where that is safe, and returns the last answer, whatever its status. With
 * `tokens`, a token goes along. One that is refused (401) is replaced and the request sent once more, a POST
 * too, because it was refused before anything happened.
 */
export type Exchange = (request: HttpRequest, limits: Limits, tokens?: TokenSource) => Promise<Answer>;

/** Makes an exchange that follows the retry policy and tells the hooks. */
export function createExchange(fetch: Fetch, hooks: Hooks, environment: Environment): Exchange {
  let requests = 0;
  return async (request, { signal, timeout, retries }, tokens) => {
    const { operation } = request;
    const own = ++requests;
    let token: string | undefined;
    let isRenewed = false;
    for (let number = 1; ; number++) {
      // Who brings a token along does not need another.
      token = request.headers.authorization ? undefined : await tokens?.current(token);
      // A call that ended while it was on its way goes no further. Who made the call has been told why.
      if (signal?.aborted) throw signal.reason;
      const event = () => ({
        request: own,
        operation,
        method: request.method,
        url: redact(request.url),
        attempt: number,
      });
      // Most calls have no hook, and need not wait for one.
      if (hooks.onRequest) await hooks.onRequest(event());
      const started = environment.now();
      let answer: Answer | undefined;
      let failure: unknown;
      try {
        answer = await attempt(fetch, request, token, signal, timeout);
      } catch (error) {
        failure = failureOf(request, token, error);
      }
      const now = environment.now();
      // The clock may have been set back meanwhile.
      const milliseconds = Math.max(0, now - started);
      if (answer) {
        const { status } = answer;
        if (hooks.onResponse)
          await hooks.onResponse({ ...event(), status, milliseconds, requestId: requestIdOf(answer) });
        if (answer.ok) return answer;
        if (status === 401 && token && !isRenewed && tokens?.refused(token)) {
          isRenewed = true;
          number = 0;
          continue;
        }
        answer = { ...answer, retryAfter: retryAfter(answer.headers, now) };
      } else await hooks.onFailure?.({ ...event(), error: failure, milliseconds });
      const delay = retryDelay(answer, request.repeatable, number, environment.random());
      if (delay === undefined || number > retries || signal?.aborted) {
        if (answer) return answer;
        throw failure;
      }
      await hooks.onRetry?.({ ...event(), status: answer?.status, delay });
      await environment.sleep(delay, signal);
    }
  };
}
