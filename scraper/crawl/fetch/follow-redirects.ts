import { issue } from "../../../issues/catalogue.js";
import { isInScope, type Scope, sayScope } from "../../address/scope.js";
import { type SiteAddress, siteAddress } from "../../address/site-address.js";
import type { Validators } from "./answer.js";
import type { FinalAnswer } from "./fetch-patiently.js";

/** How often a page may send a reader on. */
const mostRedirects = 5;

/** The last answer, and the address that gave it. */
export interface Arrival {
  readonly address: SiteAddress;
  readonly answer: Exclude<FinalAnswer, { readonly kind: "redirect" }>;
}

/**
 * Asks for a page and goes where the answers send, as long as that is a part of the site that may be crawled.
 * Nothing outside of it is asked for anything, whatever a page says.
 *
 * @param known what is known of the first address; it says nothing about those behind it
 * Reports, inside the answer, `guard/redirect`.
 */
export async function followRedirects(
  start: SiteAddress,
  known: Validators,
  scope: Scope,
  allows: (href: string) => boolean,
  ask: (href: string, known: Validators) => Promise<FinalAnswer>,
): Promise<Arrival> {
  let address = start;
  const been = new Set<string>();
  for (;;) {
    const answer = await ask(address.href, address === start ? known : {});
    if (answer.kind !== "redirect") return { address, answer };
    been.add(address.href);
    const next = siteAddress(answer.to ?? "", address.href);
    const wrong = refusal(next, answer.to, been, scope, allows);
    if (next === undefined || wrong !== undefined) {
      const message = `${start.href} leads to ${answer.to ?? "no address"} (status ${answer.status}): ${wrong ?? "that is no page"}.`;
      return {
        address,
        answer: { kind: "refused", issue: issue("guard/redirect", message, { file: start.href }) },
      };
    }
    address = next;
  }
}

function refusal(
  next: SiteAddress | undefined,
  to: string | undefined,
  been: ReadonlySet<string>,
  scope: Scope,
  allows: (href: string) => boolean,
): string | undefined {
  if (to === undefined || next === undefined) return "that is no page";
  if (been.has(next.href)) return "the redirects go in a circle";
  if (been.size > mostRedirects) return `there are more than ${mostRedirects} redirects`;
  if (!isInScope(next.href, scope)) return `that is not below ${sayScope(scope)}`;
  return allows(next.href) ? undefined : "the site's robots.txt does not allow it";
}
