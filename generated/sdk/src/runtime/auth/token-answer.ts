import { filledText } from "../validate/filled-text.js";
import { isObject } from "../validate/is-object.js";
import type { Tokens } from "./credentials.js";

/**
 * Reads the answer of a login; `undefined` when it holds no token. The lifetime may be a number or text,
 * even in stray quotes or braces; without one nobody knows when the token expires.
 *
 * @param now milliseconds since 1970
 */
export function readTokens(answer: unknown, now: number): Tokens | undefined {
  if (!isObject(answer)) return undefined;
  const { access_token, refresh_token, expires_in: lifetime } = answer;
  const accessToken = filledText(access_token);
  if (accessToken === undefined) return undefined;
  const seconds = Number.parseFloat(JSON.stringify(lifetime ?? 0).replace(/[\\"{}\s]/g, ""));
  return {
    accessToken,
    refreshToken: filledText(refresh_token),
    expiresAt: seconds > 0 ? now + seconds * 1000 : 0,
  };
}
