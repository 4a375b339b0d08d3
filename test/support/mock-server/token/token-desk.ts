/** The two tokens of a login. */
export interface IssuedTokens {
  readonly accessToken: string;
  readonly refreshToken: string;
}

/** Tokens that are good from the start, as those of logins that happened elsewhere. */
export interface KnownTokens {
  readonly accessTokens?: readonly string[];
  readonly refreshTokens?: readonly string[];
}

/** Knows which tokens are good. */
export interface TokenDesk {
  readonly issue: () => IssuedTokens;
  /** Whether a header carries an access token that was issued here and whose time is not over. */
  readonly accepts: (authorization: string | undefined) => boolean;
  /** Ends the time of the access token in a header; `false` when it is over or was never known. */
  readonly end: (authorization: string | undefined) => boolean;
  /** Takes a refresh token back; `false` when it is unknown or was used before. */
  readonly redeem: (refreshToken: string) => boolean;
  /** Ends the time of every access token. */
  readonly expireAll: () => void;
}

/**
 * Makes a desk whose access tokens live for `lifetime` seconds.
 *
 * @param now milliseconds since 1970
 */
export function createTokenDesk(lifetime: number, now: () => number, known: KnownTokens = {}): TokenDesk {
  const expiry = now() + lifetime * 1000;
  const expiries = new Map((known.accessTokens ?? []).map((token) => [token, expiry]));
  const refreshTokens = new Set(known.refreshTokens);
  let issued = 0;
  const tokenIn = (authorization = "") => /^Bearer (\S+)$/.exec(authorization)?.[1] ?? "";
  const accepts = (authorization?: string) => now() < (expiries.get(tokenIn(authorization)) ?? 0);
  return {
    issue: () => {
      issued += 1;
      const tokens = { accessToken: `access-${issued}`, refreshToken: `refresh-${issued}` };
      expiries.set(tokens.accessToken, now() + lifetime * 1000);
      refreshTokens.add(tokens.refreshToken);
      return tokens;
    },
    accepts,
    end: (authorization) => accepts(authorization) && expiries.delete(tokenIn(authorization)),
    redeem: (refreshToken) => refreshTokens.delete(refreshToken),
    expireAll: () => expiries.clear(),
  };
}
