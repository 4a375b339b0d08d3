/** Why an attempt brought no usable answer. */
export interface Failure {
  /** HTTP status; `undefined` when no answer came. */
  readonly status?: number;
  /** Milliseconds that the server asks to wait. */
  readonly retryAfter?: number | undefined;
}

/** What a server or a gateway answers for a while; `undefined` stands for no answer. */
export const passingStatuses: readonly (number | undefined)[] = [undefined, 429, 502, 503, 504];

const firstDelay = 500;
const longestDelay = 8_000;
/** A server that asks for more patience than this gets its error passed on instead. */
const longestWait = 60_000;

/**
 * Milliseconds to wait before the next attempt; `undefined` when there must be none.
 *
 * GET, PUT and DELETE (`repeatable`) are tried again when no answer came in time and after 429, 502, 503
 * and 504. A POST is tried again only when it was certainly not carried out: after 429, and after 503
 * with `Retry-After`. A POST that ended without an answer, or with a gateway's word, may have been
 * carried out; the caller has to look.
 *
 * @param attempt number of the attempt that failed, from 1
 * @param random from 0 up to 1; spreads the callers that failed together
 */
export function retryDelay(
  { status, retryAfter }: Failure = {},
  repeatable: boolean,
  attempt: number,
  random: number,
): number | undefined {
  const mayPass = repeatable
    ? passingStatuses.includes(status)
    : status === 429 || (status === 503 && retryAfter !== undefined);
  const backoff = Math.min(longestDelay, firstDelay * 2 ** (attempt - 1)) * (0.5 + random / 2);
  // A server that asks for no patience would be asked by all callers at once.
  const delay = Math.max(retryAfter ?? 0, backoff);
  return mayPass && delay <= longestWait ? delay : undefined;
}
