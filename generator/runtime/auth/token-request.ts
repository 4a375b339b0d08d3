import { AuthenticationError } from "../errors/authentication-error.js";
import { jsonOf } from "../http/answer.js";
import { apiErrorOf } from "../http/api-error-of.js";
import { tokenUrl } from "../token-url.js";
import type { Tokens } from "./credentials.js";
import { loginFailure } from "./login-failure.js";
import { secretsInPage } from "./secrets-in-page.js";
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

/** What errors and hooks call a login. */
export const operation = "requestAccessToken";

/**
 * Asks the server for tokens. Throws `AuthenticationError` when the login is refused,
 * and the errors of any other request otherwise.
 */
export async function requestTokens(
  { exchange, environment, baseUrl, headers, limits }: LoginConnection,
  { fields, secrets, repeatable }: Grant,
): Promise<Tokens> {
  const request = {
    operation,
    method: "POST",
    url: new URL(tokenUrl, `${baseUrl}/`).href,
    headers: {
      // A gateway may want its key here, too.
      ...headers,
      accept: "application/json",
      "content-type": "application/x-www-form-urlencoded",
    },
    body: form(fields),
    repeatable,
    // The body may come back as it was sent.
    secrets: secrets.flatMap((secret) => [secret, form({ "": secret }).slice(1)]),
  };
  const answer = await exchange(request, limits);
  const { status, ok, text } = answer;
  if (!ok) {
    const refusal = { ...answer, secrets: [...answer.secrets, ...secretsInPage(text, secrets)] };
    const isRefused = status >= 400 && status < 500 && status !== 429;
    throw isRefused ? loginFailure(refusal, operation) : apiErrorOf(refusal, operation);
  }
  const tokens = readTokens(jsonOf(text), environment.now());
  if (tokens) return tokens;
  throw new AuthenticationError("The login was answered without an access token.", { status }, { operation });
}

function form(fields: Grant["fields"]): string {
  // JSON leaves out what is undefined.
  return new URLSearchParams(JSON.parse(JSON.stringify(fields))).toString();
}
