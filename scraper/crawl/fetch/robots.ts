import robotsParser from "robots-parser";
import { issue } from "../../../issues/catalogue.js";
import type { Outcome } from "../../../issues/issue.js";
import type { RequestTerms } from "./fetch-once.js";
import { fetchPatiently, type Patience } from "./fetch-patiently.js";
import type { Pace } from "./pace.js";

/** What a site allows to programs. */
export interface RobotRules {
  readonly allows: (href: string) => boolean;
  /** Seconds between two requests, where the site asks for it. */
  readonly delay?: number;
}

// The package's types speak of a `default` that its CommonJS module does not have.
const parseRobots = robotsParser as unknown as typeof robotsParser.default;

const all: RobotRules = { allows: () => true };

/**
 * Fetches a site's `robots.txt`. A site without one allows everything; a site that cannot say what it allows
 * (RFC 9309, section 2.3.1.4) allows nothing.
 *
 * @returns `undefined` with `guard/robots` or `crawl/unreachable` when the rules cannot be had
 */
export async function fetchRobotRules(
  origin: string,
  pace: Pace,
  options: RequestTerms & Patience,
): Promise<Outcome<RobotRules | undefined>> {
  const address = `${origin}/robots.txt`;
  const answer = await fetchPatiently(address, {}, pace, options);
  switch (answer.kind) {
    case "gone":
    case "redirect":
    case "unchanged":
      return { value: all, issues: [] };
    case "page":
      return { value: rulesOf(address, answer.bytes, options.userAgent), issues: [] };
    case "refused": {
      const { issue: reason, status = 500 } = answer;
      // 401 and 403 speak of the file, not of the site.
      if (status < 500 && status !== 429) return { value: all, issues: [] };
      if (reason.code === "crawl/unreachable") return { value: undefined, issues: [reason] };
      const fix = "Run again later, when the site can say what it allows.";
      return { value: undefined, issues: [issue("guard/robots", reason.message, { file: address }, fix)] };
    }
  }
}

function rulesOf(address: string, bytes: Uint8Array, userAgent: string): RobotRules {
  const robots = parseRobots(address, new TextDecoder().decode(bytes));
  const delay = robots.getCrawlDelay(userAgent);
  return {
    allows: (href) => robots.isAllowed(href, userAgent) ?? true,
    ...(delay !== undefined && { delay }),
  };
}
