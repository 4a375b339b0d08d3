import { AuthenticationError } from "../errors/authentication-error.js";
import type { LoginMethod } from "./token-source.js";

/**
 * The caller has a token, or a function that brings one. The function is asked before each request, and once
 * more when the server refuses what it brought.
 *
 * @throws `AuthenticationError` when the token is empty or holds what a header cannot
 */
export function accessToken(token: string | (() => string | Promise<string>)): LoginMethod {
  if (typeof token === "function") {
    return () => ({ current: async () => headerSafe(await token()), refused: () => true });
  }
  const checked = headerSafe(token);
  return () => ({ current: () => checked, refused: () => false });
}

/** The platform's own message about a bad header value would show the token. */
export function headerSafe(token: unknown): string {
  const trimmed = typeof token === "string" ? token.trim() : "";
  if (/^[\x21-\x7e]+$/.test(trimmed)) return trimmed;
  throw new AuthenticationError('The access token is empty or unfit for a header: leave out "Bearer ".');
}
