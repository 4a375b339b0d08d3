import robotsParser from "robots-parser";
import { issue } from "../../../issues/catalogue.js";
import type { Outcome } from "../../../issues/issue.js";
import type { RequestTerms } from "./fetch-once.js";
import { fetchPatiently, type Patience } from "./fetch-patiently.js";
import { followRedirects } from "./follow-redirects.js";
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
 * Fetches a site's `robots.txt`, and goes where it is sent on the same host. A site without one allows
 * everything; a site that cannot say what it allows (RFC 9309, section 2.3.1.4) allows nothing.
 *
 * @returns `undefined` with `guard/robots` or `crawl/unreachable` when the rules cannot
 *   be had, or cannot be kept
 */
export async function fetchRobotRules(
  origin: string,
  pace: Pace,
  options: RequestTerms & Patience,
): Promise<Outcome<RobotRules | undefined>> {
  const href = `${origin}/robots.txt`;
  const { answer } = await followRedirects(
    { href, key: href, isResource: false },
    {},
    { origin, folder: "" },
    () => true,
    (next, known) => fetchPatiently(next, known, pace, options),
  );
  switch (answer.kind) {
    case "gone":
    case "unchanged":
      return { value: all, issues: [] };
    case "page":
      return checkDelay(rulesOf(href, answer.bytes, options.userAgent), href, options.longestWait / 1000);
    case "refused": {
      const { issue: reason, status = 500 } = answer;
      // 401 and 403 speak of the file, not of the site.
      if (status < 500 && status !== 429) return { value: all, issues: [] };
      if (reason.code === "crawl/unreachable") return { value: undefined, issues: [reason] };
      const fix = "Run again later, when the site can say what it allows.";
      return { value: undefined, issues: [issue("guard/robots", reason.message, { file: href }, fix)] };
    }
  }
}

/** @param longest seconds that a site may ask for between two requests; a crawl has to end some day */
function checkDelay(rules: RobotRules, href: string, longest: number): Outcome<RobotRules | undefined> {
  const { delay = 0 } = rules;
  if (delay <= longest) return { value: rules, issues: [] };
  const message = `${href} asks for ${delay} s between two requests; ${longest} s is the most.`;
  return { value: undefined, issues: [issue("guard/robots", message, { file: href })] };
}

function rulesOf(address: string, bytes: Uint8Array, userAgent: string): RobotRules {
  const robots = parseRobots(address, new TextDecoder().decode(bytes));
  const delay = robots.getCrawlDelay(userAgent) ?? 0;
  return {
    allows: (href) => robots.isAllowed(href, userAgent) ?? true,
    // Less than nothing is nonsense, and so is no number.
    ...(delay > 0 && { delay }),
  };
}
