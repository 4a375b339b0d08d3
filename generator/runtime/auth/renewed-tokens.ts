import { withDeadline } from "../http/deadline.js";
import { headerSafe } from "./access-token.js";
import type { TokenListener, Tokens } from "./credentials.js";
import { operation } from "./token-request.js";
import type { LoginConnection, TokenSource } from "./token-source.js";

/** A token is renewed this long before it expires, or after nine tenths of a short life. */
const longestMargin = 30_000;

/** Milliseconds from one sign of life of a login to the next. */
const pulse = 1000;

/** Without a sign of life for so long, a login is given up. Timers of a hidden page fire once a minute. */
const silence = 65_000;

/** Nobody waits longer for a login. It may itself wait for a call of its client, or for one who has gone. */
const longestLogin = 1_200_000;

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
 * Workers drop what a request began when that request has ended, timers and logins too. So a login gives
 * signs of life, and a call that waits for one without them, or that its platform does not let wait, begins
 * another.
 *
 * @param login brings a token that is newer than the last one
 */
export function renewedTokens(
  { environment }: LoginConnection,
  login: () => Promise<Tokens>,
  { onTokens, token = "", renewAt = 0, renewalOf = renewalTime }: Renewal,
): TokenSource {
  let next = login;
  /** The login under way, until it has failed or its tokens are there. Only the platform rejects it. */
  let pending: Promise<() => Promise<string>> | undefined;
  let signsOfLife = 0;
  /** When the login began that brought the token, in signs of life. Clocks may be set back. */
  let newest = 0;
  /** The token whose session is ended on purpose. */
  let ended = "";
  const renew = async (began: number, over: () => void): Promise<string> => {
    const asked = environment.now();
    const tokens = await next();
    const own = headerSafe(tokens.accessToken);
    if (began < newest) return own;
    newest = began;
    next = login;
    token = own;
    renewAt = renewalOf(tokens, asked);
    // Calls have it from here on, those of the listener too. Where that fails its session can be ended.
    over();
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
  const begin = (): Promise<string> => {
    const beating = setInterval(() => ++signsOfLife, pulse);
    const over = () => {
      clearInterval(beating);
      // Another one may have begun, because this one gave no sign of life.
      if (pending === shared) pending = undefined;
    };
    const began = ++signsOfLife;
    const own = withDeadline(undefined, longestLogin, operation, () => renew(began, over));
    const settled = () => {
      over();
      return () => own;
    };
    const shared = own.then(settled, settled);
    pending = shared;
    return own;
  };
  const fresh = (act: () => string | Promise<string>): string | Promise<string> => {
    if (environment.now() < renewAt) return token;
    const other = pending;
    const seen = signsOfLife;
    if (!other) return act();
    return withDeadline(undefined, silence, operation, () => other).then(
      (own) => own(),
      () => {
        if (signsOfLife === seen) pending = undefined;
        return fresh(act);
      },
    );
  };
  return {
    // What is under way when a session is ended does not begin another one.
    current: (last) => (last === ended ? last : fresh(begin)),
    held: () => fresh(() => token),
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
