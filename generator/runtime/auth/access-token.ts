import { AuthenticationError } from "../errors/authentication-error.js";
import { checkCredentials } from "./check-credentials.js";
import type { LoginMethod } from "./token-source.js";

/**
 * The caller has a token, or a function that brings one. The function is asked before each request, and once
 * more when the server refuses what it brought.
 *
 * @throws `TypeError` when there is no token
 */
export function accessToken(token: string | (() => string | Promise<string>)): LoginMethod {
  if (typeof token === "function") {
    return () => ({ current: async () => headerSafe(await token()), refused: () => true });
  }
  checkCredentials({ token }, ["token"]);
  return () => ({ current: () => headerSafe(token), refused: () => false });
}

/** The platform's own message about a bad header value would show the token. */
export function headerSafe(token: unknown): string {
  const trimmed = typeof token === "string" ? token.trim() : "";
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed;
  throw new AuthenticationError("The access token is empty or holds characters that a header cannot carry.");
}
