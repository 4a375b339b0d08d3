import type { Environment } from "../environment.js";
import { AuthenticationError } from "../errors/authentication-error.js";
import { type Answer, isSuccess } from "../http/answer.js";
import { apiErrorOf } from "../http/api-error-of.js";
import type { Exchange } from "../http/exchange.js";
import type { HttpRequest, Limits } from "../http/http-request.js";
import type { TokenStore } from "./token-store.js";

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
  tokens: TokenStore,
  environment: Environment,
): AuthorizedExchange {
  const send = async (request: HttpRequest, limits: Limits, token: string): Promise<Answer> => {
    const headers = { ...request.headers, authorization: `Bearer ${token}` };
    return exchange({ ...request, headers }, limits);
  };
  return async (request, limits) => {
    const { operation } = request;
    let token = await tokens.get(limits.signal, operation);
    let answer = await send(request, limits, token);
    if (answer.status === 401 && tokens.renewable) {
      tokens.discard(token);
      token = await tokens.get(limits.signal, operation);
      answer = await send(request, limits, token);
    }
    if (answer.status === 401) {
      const message = "The server refuses the access token (HTTP 401): it is wrong, or its time is over.";
      throw new AuthenticationError(message, { status: 401 }, { operation });
    }
    const secrets = [token];
    if (isSuccess(answer)) return { answer, secrets };
    throw apiErrorOf(answer, { operation, secrets, now: environment.now() });
  };
}
