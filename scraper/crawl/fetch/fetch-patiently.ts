import { issue } from "../../../issues/catalogue.js";
import type { Answer, Validators } from "./answer.js";
import { fetchOnce, type RequestTerms } from "./fetch-once.js";
import type { Pace } from "./pace.js";

/** How often to ask again. */
export interface Patience {
  /** Requests for one page, the first among them. */
  readonly attempts: number;
  /** Milliseconds before the second request; twice as many before each further one. */
  readonly firstDelay: number;
  /** The longest wait that a server may ask for, in milliseconds. */
  readonly longestWait: number;
}

/** What an answer is when nobody asks again. */
export type FinalAnswer = Exclude<Answer, { readonly kind: "later" }>;

/**
 * Asks for a page, and again when the answer may be another in a moment: with growing delays, or after the
 * time that the server names.
 *
 * @returns the last answer; what would have been asked again is refused then. A server that asks for a longer
 *   wait than is allowed is refused with `guard/status` at once.
 */
export async function fetchPatiently(
  href: string,
  known: Validators,
  pace: Pace,
  options: RequestTerms & Patience,
): Promise<FinalAnswer> {
  const { attempts, firstDelay, longestWait } = options;
  for (let attempt = 1; ; attempt++) {
    const answer = await pace.run(() => fetchOnce(href, known, options));
    if (answer.kind !== "later") return answer;
    const { retryAfter, issue: reason, status } = answer;
    const giveUp = (why: string): FinalAnswer => ({
      kind: "refused",
      issue: issue(reason.code, `${reason.message} ${why}`.trimEnd(), { file: href }),
      ...(status !== undefined && { status }),
    });
    if (retryAfter !== undefined && retryAfter > longestWait) {
      return giveUp(
        `It asks to wait ${Math.ceil(retryAfter / 1000)} s; ${longestWait / 1000} s is the most.`,
      );
    }
    if (attempt === attempts) return giveUp(attempts === 1 ? "" : `It was asked ${attempts} times.`);
    if (retryAfter !== undefined) pace.holdFor(retryAfter);
    else await pace.rest(backoff(attempt, firstDelay));
  }
}

/** Between half and all of the doubled delay, so that requests which failed together do not come together. */
function backoff(attempt: number, firstDelay: number): number {
  return firstDelay * 2 ** (attempt - 1) * (0.5 + Math.random() / 2);
}
