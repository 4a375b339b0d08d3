import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import { openLines } from "../../model/kept-lines.js";
import type { ResourcePage } from "../../model/resource-page.js";
import { checkAddress } from "../witnesses/check-address.js";
import { checkHeading } from "../witnesses/check-heading.js";
import { checkMethod } from "../witnesses/check-method.js";
import { checkOperation } from "../witnesses/check-operation.js";
import { checkPlaceholders } from "../witnesses/check-placeholders.js";
import { checkStatus } from "../witnesses/check-status.js";
import { checkTemplate } from "../witnesses/check-template.js";
import { checkVersions } from "../witnesses/check-versions.js";
import { headerLine } from "./place.js";

/**
 * Compares what a page states in two places above its bodies. Every disagreement is reported with both
 * sides; `docs/witnesses.md` says which of them stands. A page that lacks what stands on every page is
 * reported, too.
 */
export function checkWitnesses(page: ResourcePage): readonly Issue[] {
  return [
    ...checkHeading(page),
    ...checkPlaceholders(page),
    ...checkAddress(page),
    ...checkVersions(page),
    ...checkOperation(page),
    ...checkStatus(page),
    ...checkMethod(page),
    ...checkTemplate(page),
    ...repeatedHeading(page),
    ...longBreadcrumb(page),
    ...missingTop(page),
  ];
}

/** HTML pages may show the heading in a trail, too; the exports print it once. */
function repeatedHeading(page: ResourcePage): readonly Issue[] {
  const { from = 0, to = 0 } = page.evidence.heading ?? {};
  if (page.layout === "html" || from === to) return [];
  const place = { file: page.file, line: page.lines.numbers[to - 1] ?? 1 };
  return [issue("page/row-repeated", "The heading stands more than once; it was read once.", place)];
}

/** HTML pages show a trail that ends in the breadcrumb; in the exports it has its line for itself. */
function longBreadcrumb(page: ResourcePage): readonly Issue[] {
  if (page.layout === "html") return [];
  const line = openLines(page.lines)[(page.evidence.breadcrumb?.from ?? 0) - 1];
  if (!line || line.text.trim() === page.breadcrumb) return [];
  const message = `The line holds more than the breadcrumb "${page.breadcrumb}"; only that was read.`;
  const excerpt = line.text.trim().slice(0, 80);
  return [issue("page/row-unclear", message, { file: page.file, line: line.number, excerpt })];
}

function missingTop(page: ResourcePage): readonly Issue[] {
  // Pages of the older generation begin with their heading.
  if (page.older) return [];
  const place = { file: page.file, line: headerLine(page) };
  const summary = issue("page/no-summary", "No summary was found above the header table.", place);
  const crumb = issue(
    "page/no-breadcrumb",
    'No breadcrumb ("System APIs") was found above the header table.',
    place,
  );
  const heading = issue(
    "page/row-unclear",
    'No heading ("POST system/roles") was found above the header table, where this export has one.',
    place,
  );
  return [
    ...(page.summary === "" ? [summary] : []),
    ...(page.breadcrumb === undefined ? [crumb] : []),
    ...(page.heading === undefined && page.layout === "lines" ? [heading] : []),
  ];
}
