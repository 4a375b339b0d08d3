import { AuthenticationError } from "../errors/authentication-error.js";
import { isSuccess, jsonOf } from "../http/answer.js";
import { apiErrorOf } from "../http/api-error-of.js";
import type { Tokens } from "./credentials.js";
import { loginFailure } from "./login-failure.js";
import { readTokens } from "./token-answer.js";
import type { LoginConnection } from "./token-source.js";

/** One login: the fields of the form and what is special about it. */
export interface Grant {
  readonly fields: Readonly<Record<string, string | number | undefined>>;
  /** Values that must never be shown. */
  readonly secrets: readonly string[];
  /** Whether asking twice does no harm. A one-time password, a code or a refresh token works once. */
  readonly repeatable: boolean;
}

const operation = "requestAccessToken";

/**
 * Asks `{baseUrl}/oauth2/access_token` for tokens. Throws `AuthenticationError` when the login is refused,
 * and the errors of any other request otherwise.
 */
export async function requestTokens(
  { exchange, environment, baseUrl, limits }: LoginConnection,
  { fields, secrets, repeatable }: Grant,
): Promise<Tokens> {
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
  const { status } = answer;
  if (isSuccess(answer)) {
    const tokens = readTokens(jsonOf(answer.text), environment.now());
    if (tokens !== undefined) return tokens;
    throw new AuthenticationError(
      "The login was answered without an access token.",
      { status },
      { operation },
    );
  }
  const refused = status >= 400 && status < 500 && status !== 429;
  if (refused) throw loginFailure(answer, operation, secrets);
  throw apiErrorOf(answer, { operation, secrets, now: environment.now() });
}

function form(fields: Grant["fields"]): string {
  const pairs = new URLSearchParams();
  for (const [name, value] of Object.entries(fields)) {
    if (value !== undefined) pairs.append(name, String(value));
  }
  return pairs.toString();
}
