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
 */
export function renewedTokens(
  { environment }: LoginConnection,
  login: () => Promise<Tokens>,
  onTokens?: TokenListener,
): TokenSource {
  let token = "";
  let renewAt = 0;
  let untold: Tokens | undefined;
  let pending: Promise<string> | undefined;
  const renew = async (): Promise<string> => {
    const asked = environment.now();
    const tokens = untold ?? (await login());
    untold = tokens;
    await onTokens?.(tokens);
    untold = undefined;
    token = headerSafe(tokens.accessToken);
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
    refused(old) {
      // It may have been replaced meanwhile.
      if (old === token) renewAt = 0;
      return true;
    },
  };
}

/** The life of a token counts from the request: the answer took its time too. */
function renewalTime({ expiresAt }: Tokens, asked: number): number {
  return expiresAt - Math.min(longestMargin, (expiresAt - asked) / 10);
}
