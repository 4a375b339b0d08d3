import { withDeadline } from "../http/deadline.js";
import { longestWait } from "../http/retry-policy.js";
import { headerSafe } from "./access-token.js";
import type { TokenListener, Tokens } from "./credentials.js";
import { operation } from "./token-request.js";
import type { LoginConnection, TokenSource } from "./token-source.js";

/** A token is renewed this long before it expires, or after nine tenths of a short life. */
const longestMargin = 30_000;

/** What is special about the tokens of a login. */
export interface Renewal {
  /** Told of each pair; when it fails, the next call tells it again: no login may come twice. */
  readonly onTokens?: TokenListener | undefined;
  /** A token that is there already. */
  readonly token?: string | undefined;
  /** Until when that is good, milliseconds since 1970. */
  readonly renewAt?: number | undefined;
  /** Says when to renew a token that was asked for at a time; shortly before it expires when left out. */
  readonly renewalOf?: (tokens: Tokens, asked: number) => number;
}

/**
 * Keeps one token for all calls, and lets only one request for a new one run at a time.
 *
 * @param login brings a token that is newer than the last one
 */
export function renewedTokens(
  { environment, limits }: LoginConnection,
  login: () => Promise<Tokens>,
  { onTokens, token = "", renewAt = 0, renewalOf = renewalTime }: Renewal,
): TokenSource {
  const { retries, timeout } = limits;
  // More than the attempts of a login take, and the waits between them. Workers drop timers and connections
  // of a request that has ended, so that a login which it began comes to no end.
  const patience = (retries + 2) * (timeout || 60_000) + retries * longestWait;
  let next = login;
  let pending: Promise<string>;
  /** Until when that is waited for; 0 when its token is there. */
  let until = 0;
  /** How many logins began, and the number of the one that brought the token. Clocks may be set back. */
  let logins = 0;
  let newest = 0;
  /** The token whose session is ended on purpose. */
  let ended = "";
  const renew = async (number: number, asked: number): Promise<string> => {
    let tokens: Tokens;
    let own: string;
    try {
      tokens = await next();
      own = headerSafe(tokens.accessToken);
      if (number < newest) return own;
      newest = number;
      next = login;
      // Calls have it from here on, those of the listener too. Where that fails its session can be ended.
      token = own;
      renewAt = renewalOf(tokens, asked);
    } finally {
      // Another one may have begun, because this one took too long.
      if (number === logins) until = 0;
    }
    try {
      await onTokens?.(tokens);
    } catch (error) {
      if (token === own) {
        next = async () => tokens;
        renewAt = 0;
      }
      throw error;
    }
    return own;
  };
  const coming = (): Promise<string> | undefined => {
    const now = environment.now();
    // A clock that is set back makes nobody wait for longer.
    until = Math.min(until, now + patience);
    return until > now ? withDeadline(undefined, until - now, operation, () => pending) : undefined;
  };
  return {
    current(last) {
      // What is under way when a session is ended does not begin another one.
      if (last === ended) return last;
      const now = environment.now();
      if (now < renewAt) return token;
      const other = coming();
      if (other) return other;
      until = now + patience;
      pending = renew(++logins, now);
      return pending;
    },
    held: () => coming() ?? token,
    ending(old) {
      ended = old;
    },
    refused(old) {
      // It may have been replaced meanwhile.
      if (old === token) {
        token = "";
        renewAt = 0;
        next = login;
      }
      return old !== ended;
    },
  };
}

/**
 * The life of a token counts from the request: the answer took its time too. One of which nobody knows when
 * it expires is good until it is refused.
 */
export function renewalTime({ expiresAt }: Pick<Tokens, "expiresAt">, asked: number): number {
  return expiresAt ? expiresAt - Math.min(longestMargin, (expiresAt - asked) / 10) : Number.POSITIVE_INFINITY;
}

/** Where it takes a person to log in, a token that no refresh token can replace is good to its end. */
export function personalRenewalTime(tokens: Tokens, asked: number): number {
  return tokens.refreshToken === undefined && tokens.expiresAt
    ? tokens.expiresAt
    : renewalTime(tokens, asked);
}
