import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import type { Body, Recovery } from "../model/body.js";
import { firstLine } from "../model/kept-lines.js";
import type { ResourcePage } from "../model/resource-page.js";
import { assumedRootName } from "../parse/flat/assumed-root-name.js";
import { type BodyRole, flatTree } from "../parse/flat/flat-tree.js";
import { withUnpaired } from "../parse/flat/with-unpaired.js";
import { findBody } from "./find-body.js";
import { findParts } from "./find-parts.js";
import { collectKnown, type KnownStructures } from "./known-structures.js";

/**
 * Gives the bodies of flat pages their structure back: from a page that shows the same fields in full, else
 * container by container from pages that show a container with the same fields.
 *
 * Reports what was recovered and from where, and what stays uncertain.
 */
export function recoverStructures(pages: readonly ResourcePage[]): Outcome<readonly ResourcePage[]> {
  if (!pages.some(({ layout }) => layout === "flat")) return { value: pages, issues: [] };
  const known = collectKnown(pages);
  const issues: Issue[] = [];
  const value = pages.map((page) => {
    if (page.layout !== "flat") return page;
    const request = page.request && recoverBody(page.request, "request", page, known);
    const response = page.response && recoverBody(page.response, "response", page, known);
    for (const body of [request, response])
      if (body?.recovered) issues.push(report(body, body.recovered, page));
    return { ...page, ...(request && { request }), ...(response && { response }) };
  });
  return { value, issues };
}

function recoverBody(body: Body, role: BodyRole, page: ResourcePage, known: KnownStructures): Body {
  const { flat, recovered } = body;
  if (!flat || !recovered || recovered.uncertain.length === 0) return body;
  const whole = findBody(flat, page, role, known);
  if (whole) return withUnpaired({ ...body, ...whole });
  const { parts, from, uncertain } = findParts(flat, role, known);
  if (parts.length === 0)
    return { ...body, recovered: { ...recovered, uncertain: [...recovered.uncertain, ...uncertain] } };
  const tree = flatTree(flat, role, assumedRootName(page.method, page.uri.path, role), parts);
  return withUnpaired({
    ...body,
    roots: tree.roots,
    recovered: {
      ...tree.recovered,
      from: `the flat export; ${from.join("; ")}`,
      uncertain: [...tree.recovered.uncertain, ...uncertain],
    },
  });
}

function report({ at, flat }: Body, { from, uncertain }: Recovery, page: ResourcePage): Issue {
  const line = firstLine(page.lines, at) ?? 1;
  const place = { file: page.file, line };
  const taken = `The structure of the ${flat?.length ?? 0} fields was taken from ${from}`;
  if (uncertain.length === 0)
    return issue("flat/recovered", `${taken}; it is the only one that fits.`, place);
  return issue("flat/uncertain", `${taken}. Uncertain: ${uncertain.join("; ")}.`, place);
}
