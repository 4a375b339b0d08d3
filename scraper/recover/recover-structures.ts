import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import type { Body, Field, FlatEvent, ResourcePage } from "../model/resource-page.js";
import { fillStructure } from "./fill-structure.js";
import { type ProjectedField, projectToFlat } from "./project-to-flat.js";

/** A structure that some page shows in full. */
interface Known {
  readonly page: ResourcePage;
  readonly roots: readonly Field[];
}

/**
 * Gives the bodies of flat pages their structure back, from any page that shows the same fields in full.
 * A structure fits only when the flat export of it would show exactly the fields that the flat page shows.
 *
 * Reports what was recovered and from where, and what stays uncertain.
 */
export function recoverStructures(pages: readonly ResourcePage[]): Outcome<readonly ResourcePage[]> {
  const known = collectKnown(pages);
  const issues: Issue[] = [];
  const value = pages.map((page) => {
    if (page.layout !== "flat") return page;
    const request = page.request && recoverBody(page.request, page, known, issues);
    const response = page.response && recoverBody(page.response, page, known, issues);
    return { ...page, ...(request && { request }), ...(response && { response }) };
  });
  return { value, issues };
}

function collectKnown(pages: readonly ResourcePage[]): ReadonlyMap<string, readonly Known[]> {
  const known = new Map<string, Known[]>();
  for (const page of pages) {
    for (const body of [page.request, page.response]) {
      if (!body || body.flat) continue;
      const key = keyOf(projectToFlat(body.roots));
      known.set(key, [...(known.get(key) ?? []), { page, roots: body.roots }]);
    }
  }
  return known;
}

function recoverBody(
  body: Body,
  page: ResourcePage,
  known: ReadonlyMap<string, readonly Known[]>,
  issues: Issue[],
): Body {
  if (!body.flat) return body;
  const line = page.source.lines[(body.at?.from ?? 1) - 1]?.number ?? 1;
  const place = { file: page.file, line };
  const fitting = known.get(keyOf(body.flat)) ?? [];
  const sister = fitting.find((candidate) => isSameResource(candidate.page, page)) ?? fitting[0];
  if (!sister) {
    const doubts = (body.recovered?.uncertain ?? []).join("; ");
    issues.push(issue("flat/uncertain", `The flat export does not show: ${doubts}.`, place));
    return body;
  }
  const others = new Set(fitting.map(({ roots }) => shapeOf(roots)));
  const uncertain =
    others.size > 1 && !isSameResource(sister.page, page) ? [`${others.size} structures fit the page`] : [];
  const from = nameOf(sister.page);
  const message = `The structure, which the flat export does not show, was taken from ${from}: all ${body.flat.length} fields fit.`;
  issues.push(issue(uncertain.length > 0 ? "flat/uncertain" : "flat/recovered", message, place));
  return { ...body, roots: fillStructure(sister.roots, body.flat), recovered: { from, uncertain } };
}

function isSameResource(a: ResourcePage, b: ResourcePage): boolean {
  return a.method === b.method && a.uri.path === b.uri.path;
}

/** The page by what it documents, so that no folder of the machine gets into the document. */
function nameOf(page: ResourcePage): string {
  return `${page.method} ${page.uri.path} (resource ${page.resource.id}, version ${page.resource.version})`;
}

function keyOf(fields: readonly (ProjectedField | FlatEvent)[]): string {
  return fields
    .map(({ kind, xmlName, type, endsContainer }) => `${kind} ${xmlName} ${type ?? ""} ${endsContainer}`)
    .join("\n");
}

/** The structure alone, for telling different ones apart. */
function shapeOf(roots: readonly Field[]): string {
  return JSON.stringify(roots, (key, value) =>
    ["at", "description", "marker"].includes(key) ? undefined : value,
  );
}
