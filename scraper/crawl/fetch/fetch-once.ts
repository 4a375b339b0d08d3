import type { IncomingHttpHeaders } from "node:http";
import { request } from "undici";
import { issue } from "../../../issues/catalogue.js";
import type { Answer, Validators } from "./answer.js";
import { inUtf8 } from "./in-utf8.js";
import { acceptedEncodings, readBody } from "./read-body.js";
import { parseRetryAfter } from "./retry-after.js";
import { whyItFailed } from "./why-it-failed.js";
import { withDeadline } from "./with-deadline.js";

/** How to ask for one page. */
export interface RequestTerms {
  readonly userAgent: string;
  /** Milliseconds for the whole answer, from the request to the last byte. */
  readonly timeout: number;
  /** Bytes of an unpacked body. */
  readonly sizeLimit: number;
  /** Ends the request when the crawl ends. */
  readonly signal: AbortSignal;
}

/** Statuses that may be others in a moment. */
const passing: ReadonlySet<number> = new Set([408, 425, 429, 500, 502, 503, 504]);

/**
 * Asks for a page once. Redirects are not followed: whoever asked decides whether they may be.
 *
 * @param known what the last good answer of the page said about itself
 * @returns what the server said. Reports, inside the answer, `crawl/unreachable` when there is no whole
 *   answer in time, `guard/status` and `guard/too-large`. Rejects only when the crawl's own signal ends it.
 */
export async function fetchOnce(href: string, known: Validators, terms: RequestTerms): Promise<Answer> {
  const { signal, timeout } = terms;
  try {
    return await withDeadline(signal, timeout, (either) => ask(href, known, { ...terms, signal: either }));
  } catch (error) {
    signal.throwIfAborted();
    const message = `${href} could not be fetched: ${whyItFailed(error, timeout)}.`;
    return { kind: "later", issue: issue("crawl/unreachable", message, { file: href }) };
  }
}

/** Rejects when there is no whole answer. */
async function ask(href: string, known: Validators, terms: RequestTerms): Promise<Answer> {
  const { signal, sizeLimit, userAgent } = terms;
  const { statusCode, headers, body } = await request(href, {
    headers: requestHeaders(known, userAgent),
    signal,
  });
  const isConditional = known.etag !== undefined || known.lastModified !== undefined;
  const answer = answerOf(href, statusCode, headers, isConditional);
  if (answer !== undefined) {
    // What is left unread would hold its connection; what breaks it off now breaks nothing.
    body.on("error", () => {}).destroy();
    return answer;
  }
  const bytes = await readBody(body, first(headers["content-encoding"]) ?? "", sizeLimit);
  if (bytes === undefined) {
    const message = `${href} is larger than ${Math.round(sizeLimit / 1024)} kB, which is the most that a page may have.`;
    return { kind: "refused", issue: issue("guard/too-large", message, { file: href }) };
  }
  return {
    kind: "page",
    status: statusCode,
    mediaType: mediaTypeOf(headers),
    bytes: inUtf8(bytes, first(headers["content-type"]) ?? ""),
    validators: validatorsOf(headers),
  };
}

/** What the head of an answer says already; `undefined` for a page. */
function answerOf(
  href: string,
  status: number,
  headers: IncomingHttpHeaders,
  isConditional: boolean,
): Answer | undefined {
  if (status === 200) return undefined;
  // To a request without a condition it says nothing: what it holds for unchanged nobody knows.
  if (status === 304 && isConditional) return { kind: "unchanged" };
  if (status === 404 || status === 410) return { kind: "gone", status };
  if (status >= 300 && status < 400 && status !== 304)
    return { kind: "redirect", status, to: first(headers.location) };
  const message = `${href} answered with the status ${status}; 200 was expected.`;
  const found = issue("guard/status", message, { file: href });
  if (!passing.has(status)) return { kind: "refused", issue: found, status };
  const retryAfter = parseRetryAfter(first(headers["retry-after"]), timeOf(headers));
  return { kind: "later", issue: found, status, ...(retryAfter !== undefined && { retryAfter }) };
}

function requestHeaders({ etag, lastModified }: Validators, userAgent: string): Record<string, string> {
  return {
    accept: "text/html, application/xhtml+xml, text/plain;q=0.8",
    "accept-encoding": acceptedEncodings,
    "user-agent": userAgent,
    ...(etag !== undefined && { "if-none-match": etag }),
    ...(lastModified !== undefined && { "if-modified-since": lastModified }),
  };
}

/** A date is meant by the server's clock, which need not go like ours. */
function timeOf(headers: IncomingHttpHeaders): number {
  const time = Date.parse(first(headers.date) ?? "");
  return Number.isNaN(time) ? Date.now() : time;
}

function mediaTypeOf(headers: IncomingHttpHeaders): string {
  return first(headers["content-type"])?.split(";", 1)[0]?.trim().toLowerCase() ?? "";
}

function validatorsOf(headers: IncomingHttpHeaders): Validators {
  const etag = first(headers.etag);
  const lastModified = first(headers["last-modified"]);
  return { ...(etag && { etag }), ...(lastModified && { lastModified }) };
}

/** A header that came several times counts as it came first. */
function first(header: string | readonly string[] | undefined): string | undefined {
  return typeof header === "string" ? header : header?.[0];
}
