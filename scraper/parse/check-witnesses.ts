import { issue } from "../../issues/catalogue.js";
import type { Issue } from "../../issues/issue.js";
import type { LineRange, ResourcePage } from "../model/resource-page.js";

/**
 * Compares what a page states twice: its heading against the header table, and the placeholders of the
 * path against the URI parameter rows. The header table stands. A page that lacks what stands on every page
 * is reported, too.
 */
export function checkWitnesses(page: ResourcePage): readonly Issue[] {
  const issues: Issue[] = [];
  const differ = (message: string, at: LineRange | undefined) => {
    const line = at && page.source.lines[at.from - 1]?.number;
    issues.push(
      issue("page/witnesses-differ", message, { file: page.file, ...(line !== undefined && { line }) }),
    );
  };
  const query = page.uri.query.map(({ name, placeholder }) => `${name}={${placeholder}}`).join("&");
  const stated = `${page.method} ${page.uri.path}${query === "" ? "" : `?${query}`}`;
  const heading = page.heading?.replace(/^(\w+) \/?/, "$1 /");
  if (heading !== undefined && heading !== stated) {
    differ(`The heading says "${heading}", the header table says "${stated}".`, page.evidence.heading);
  }
  const placeholders = [...page.uri.path.matchAll(/\{([^{}]+)\}/g)].map((match) => match[1] ?? "");
  for (const name of placeholders) {
    if (page.uriParameters.some((parameter) => parameter.name === name)) continue;
    differ(`The path has {${name}}, but the header table has no row for it.`, page.uri.at);
  }
  for (const parameter of page.uriParameters) {
    if (placeholders.includes(parameter.name)) continue;
    differ(`The header table has a row for {${parameter.name}}, which the path does not have.`, parameter.at);
  }
  return [...issues, ...missingTop(page)];
}

function missingTop(page: ResourcePage): readonly Issue[] {
  const place = {
    file: page.file,
    line: page.source.lines[(page.evidence.method?.from ?? 1) - 1]?.number ?? 1,
  };
  const summary = issue("page/no-summary", "No summary was found above the header table.", place);
  const crumb = issue(
    "page/no-breadcrumb",
    'No breadcrumb ("System APIs") was found above the header table.',
    place,
  );
  return [...(page.summary === "" ? [summary] : []), ...(page.breadcrumb === undefined ? [crumb] : [])];
}
