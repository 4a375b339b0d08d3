import { headerSafe } from "./access-token.js";
import type { TokenListener, Tokens } from "./credentials.js";
import type { LoginConnection, TokenSource } from "./token-source.js";

/** A token is renewed this long before it expires, or after nine tenths of a short life. */
const longestMargin = 30_000;

/**
 * Keeps one token for all calls, and lets only one request for a new one run at a time.
 *
 * @param login brings a token that is newer than the last one
 * @param onTokens is told of each; when it fails, the next call tells it again: no login may come twice
 * @param token one that is there already
 * @param renewAt until when that is good, milliseconds since 1970
 */
export function renewedTokens(
  { environment }: LoginConnection,
  login: () => Promise<Tokens>,
  onTokens?: TokenListener,
  token = "",
  renewAt = 0,
): TokenSource {
  let untold: Tokens | undefined;
  let pending: Promise<string> | undefined;
  const renew = async (): Promise<string> => {
    const asked = environment.now();
    const tokens = untold ?? (await login());
    untold = tokens;
    // Its session has begun, which can be ended even where the listener fails.
    token = tokens.accessToken;
    await onTokens?.(tokens);
    untold = undefined;
    token = headerSafe(token);
    renewAt = renewalTime(tokens, asked);
    return token;
  };
  return {
    current() {
      if (environment.now() < renewAt) return token;
      pending ??= renew().finally(() => {
        pending = undefined;
      });
      return pending;
    },
    held: () => pending ?? token,
    refused(old) {
      // It may have been replaced meanwhile.
      if (old === token) {
        token = "";
        renewAt = 0;
      }
      return true;
    },
  };
}

/** The life of a token counts from the request: the answer took its time too. */
export function renewalTime({ expiresAt }: Pick<Tokens, "expiresAt">, asked: number): number {
  return expiresAt - Math.min(longestMargin, (expiresAt - asked) / 10);
}
