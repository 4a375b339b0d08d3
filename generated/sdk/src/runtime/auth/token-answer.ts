import { isObject } from "../validate/is-object.js";
import type { Tokens } from "./credentials.js";

/**
 * Reads the answer of a login; `undefined` when it holds no token. The lifetime may be a number or text,
 * even in stray quotes or braces; without one the token counts as expired from the start.
 *
 * @param now milliseconds since 1970
 */
export function readTokens(answer: unknown, now: number): Tokens | undefined {
  if (!isObject(answer)) return undefined;
  const { access_token: accessToken, refresh_token: refreshToken, expires_in: lifetime } = answer;
  if (typeof accessToken !== "string" || accessToken === "") return undefined;
  return {
    accessToken,
    refreshToken: typeof refreshToken === "string" && refreshToken !== "" ? refreshToken : undefined,
    expiresAt: now + secondsOf(lifetime) * 1000,
  };
}

function secondsOf(lifetime: unknown): number {
  const seconds =
    typeof lifetime === "string" ? Number.parseFloat(lifetime.replace(/["{}\s]/g, "")) : lifetime;
  return typeof seconds === "number" && Number.isFinite(seconds) ? Math.max(0, seconds) : 0;
}
