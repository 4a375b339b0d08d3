import type { Environment } from "../environment.js";
import { AuthenticationError } from "../errors/authentication-error.js";
import { type Answer, isSuccess } from "../http/answer.js";
import { apiErrorOf } from "../http/api-error-of.js";
import { withDeadline } from "../http/deadline.js";
import type { Exchange } from "../http/exchange.js";
import type { HttpRequest, Limits } from "../http/http-request.js";
import type { TokenSource } from "./token-source.js";

/** An answer of success, and what must not be shown of it. */
export interface AuthorizedAnswer {
  readonly answer: Answer;
  readonly secrets: readonly string[];
}

/** Sends requests with a token and returns successes only. */
export type AuthorizedExchange = (request: HttpRequest, limits: Limits) => Promise<AuthorizedAnswer>;

/**
 * Makes an exchange that sends the token along. A refused token (401) is replaced and the request sent
 * once more, a POST too, because it was refused before anything happened. Any other answer that is no
 * success becomes an `ApiError`.
 */
export function createAuthorizedExchange(
  exchange: Exchange,
  tokens: TokenSource,
  environment: Environment,
): AuthorizedExchange {
  return async (request, limits) => {
    const { operation, headers } = request;
    for (let isFirst = true; ; isFirst = false) {
      const current = tokens.current();
      // One that aborts stops waiting for a token, without ending the request that others wait for, too.
      const token =
        typeof current === "string"
          ? current
          : await withDeadline({ signal: limits.signal, timeout: 0, operation }, () => current);
      const authorized = { ...request, headers: { ...headers, authorization: `Bearer ${token}` } };
      const answer = await exchange(authorized, limits);
      const secrets = [token];
      if (isSuccess(answer)) return { answer, secrets };
      if (answer.status !== 401) throw apiErrorOf(answer, { operation, secrets, now: environment.now() });
      if (isFirst && tokens.refused(token)) continue;
      const message = "The server refuses the access token (HTTP 401): it is wrong, or its time is over.";
      throw new AuthenticationError(message, { status: 401 }, { operation });
    }
  };
}
