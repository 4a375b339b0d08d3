import type { Environment } from "../environment.js";
import { AuthenticationError } from "../errors/authentication-error.js";
import { isSuccess, jsonOf } from "../http/answer.js";
import { apiErrorOf } from "../http/api-error-of.js";
import type { Exchange } from "../http/exchange.js";
import type { Limits } from "../http/http-request.js";
import type { Tokens } from "./credentials.js";
import { loginFailure } from "./login-failure.js";
import { readTokens } from "./token-answer.js";

/** One login: the fields of the form and what is special about it. */
export interface Grant {
  readonly fields: Readonly<Record<string, string | number | undefined>>;
  /** Values that must never be shown. */
  readonly secrets: readonly string[];
  /** Whether asking twice does no harm. A one-time password or a refresh token works once. */
  readonly repeatable: boolean;
}

/** Sends a login and returns its tokens. */
export type RequestToken = (grant: Grant) => Promise<Tokens>;

/** What token requests work with. */
export interface TokenRequestParts {
  readonly exchange: Exchange;
  readonly environment: Environment;
  readonly baseUrl: string;
  readonly limits: Limits;
}

const operation = "requestAccessToken";

/**
 * Makes the function that asks `{baseUrl}/oauth2/access_token` for tokens. It throws
 * `AuthenticationError` when the login is refused, and the errors of any other request otherwise.
 */
export function createRequestToken(parts: TokenRequestParts): RequestToken {
  const { exchange, environment, baseUrl, limits } = parts;
  return async ({ fields, secrets, repeatable }) => {
    const answer = await exchange(
      {
        operation,
        method: "POST",
        url: `${baseUrl}/oauth2/access_token`,
        headers: { accept: "application/json", "content-type": "application/x-www-form-urlencoded" },
        body: form(fields),
        repeatable,
      },
      limits,
    );
    if (isSuccess(answer)) {
      const tokens = readTokens(jsonOf(answer), environment.now());
      if (tokens !== undefined) return tokens;
      throw new AuthenticationError(
        "The login was answered without an access token.",
        { status: answer.status },
        { operation },
      );
    }
    const refused = answer.status >= 400 && answer.status < 500 && answer.status !== 429;
    if (refused) throw loginFailure(answer, operation, secrets);
    throw apiErrorOf(answer, { operation, secrets, now: environment.now() });
  };
}

function form(fields: Grant["fields"]): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) pairs.append(name, String(value));
  }
  return pairs.toString();
}
