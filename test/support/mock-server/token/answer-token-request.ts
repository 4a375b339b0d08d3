import { errorBody, ownErrorCode } from "../answer/error-body.js";
import type { MockAnswer } from "../answer/mock-answer.js";
import { contentType } from "../request/content-type.js";
import type { ReceivedRequest } from "../request/received-request.js";
import { type Credentials, type LoginRules, lackOf } from "./login-rules.js";
import type { TokenDesk } from "./token-desk.js";

/** Where tokens are asked for. */
export const tokenPath = "/oauth2/access_token";
/** Where a session is ended. */
export const logoutPath = "/oauth2/logout";

/** What every way to log in has to send, besides `client_id` and `client_secret`. */
const grants: Readonly<Record<string, readonly string[]>> = {
  client_credentials: [],
  password: ["username", "password"],
  authorization_code: ["code", "redirect_uri"],
  refresh_token: ["refresh_token"],
};

/**
 * Answers a login: tokens, or 400 with the API's error object, or with what the login lacks.
 *
 * @param lifetime seconds that the answer promises
 */
export function answerTokenRequest(
  request: ReceivedRequest,
  desk: TokenDesk,
  lifetime: number,
  rules: LoginRules,
  origin: string,
): MockAnswer {
  if (request.method !== "POST") return { status: 405, headers: { allow: "POST" } };
  const fields = new URLSearchParams(request.text);
  const problem = problemOf(request, fields, rules.credentials) ?? redeemProblem(fields, desk);
  if (problem !== undefined) {
    const error = { code: ownErrorCode, status: 400, message: problem };
    return { status: 400, body: errorBody(error, origin) };
  }
  const lack = lackOf(fields, rules);
  if (lack !== undefined) return { status: 400, body: lack };
  const { accessToken, refreshToken } = desk.issue();
  const body = {
    access_token: accessToken,
    // A program that logs in as itself asks again instead.
    ...(fields.get("grant_type") !== "client_credentials" && { refresh_token: refreshToken }),
    expires_in: lifetime,
    is_target_test_system: true,
  };
  return { status: 200, body };
}

function problemOf(
  request: ReceivedRequest,
  fields: URLSearchParams,
  credentials: Credentials | undefined,
): string | undefined {
  const type = contentType(request);
  if (type !== "application/x-www-form-urlencoded")
    return `A login must be a form, not ${type || "untyped"}.`;
  const grant = fields.get("grant_type") ?? "";
  const needed = Object.hasOwn(grants, grant) ? grants[grant] : undefined;
  if (needed === undefined) return `grant_type must be one of ${Object.keys(grants).join(", ")}.`;
  const missing = ["client_id", "client_secret", ...needed].filter((name) => !fields.get(name));
  if (missing.length > 0) return `The login lacks ${missing.join(", ")}.`;
  if (credentials === undefined) return undefined;
  const known =
    fields.get("client_id") === credentials.clientId &&
    fields.get("client_secret") === credentials.clientSecret;
  return known ? undefined : "The client id or its secret is wrong.";
}

function redeemProblem(fields: URLSearchParams, desk: TokenDesk): string | undefined {
  if (fields.get("grant_type") !== "refresh_token") return undefined;
  return desk.redeem(fields.get("refresh_token") ?? "") ? undefined : "The refresh token is unknown or used.";
}
