import type { ResourcePage } from "../../../scraper/model/resource-page.js";
import type { LineRange } from "../../../scraper/model/stated.js";
import type { Operation } from "../../document/openapi.js";
import { pointer } from "../../document/pointer.js";
import { extensionKeys } from "../../document/rambase-extensions.js";
import type { SourceBook } from "../../evidence/source-book.js";

/** Lines, and how a statement follows from them when that is more than what the scraper's rule says. */
interface Lines {
  readonly at: LineRange | undefined;
  readonly rule?: string;
}

/**
 * Notes what stands behind an operation itself, its names, words and `x-rambase` keys, by
 * pointers relative to it.
 */
export function noteOperation(operation: Operation, page: ResourcePage, sources: SourceBook): void {
  sources.note("", page, page.evidence.method);
  // It gets its name when all pages are there.
  noteKeys("", { ...operation, operationId: "" }, wordsOf(page), page, sources);
  const at = pointer("", extensionKeys.operation);
  noteKeys(at, operation[extensionKeys.operation], rambaseLines(page), page, sources);
  for (const key of ["filters", "namedFilters", "sortable", "operations"] as const)
    page[key].forEach((row, i) => {
      sources.note(pointer(at, key, i), page, row.at);
    });
}

function noteKeys(
  at: string,
  object: unknown,
  lines: { readonly [key: string]: Lines },
  page: ResourcePage,
  sources: SourceBook,
): void {
  if (typeof object !== "object" || object === null) return;
  for (const [key, stated] of Object.entries(lines))
    if (key in object) sources.note(pointer(at, key), page, stated.at, stated.rule);
}

function wordsOf({ evidence, uri, breadcrumb, deprecation }: ResourcePage): {
  readonly [key: string]: Lines;
} {
  // A general breadcrumb names no module; the address or the path does.
  const named = breadcrumb !== undefined && breadcrumb !== "RamBase REST APIs";
  return {
    operationId: { at: uri.at, rule: "name made of method and path, kept in the name lock" },
    tags: named
      ? { at: evidence.breadcrumb }
      : { at: uri.at, rule: "module of the page's address, else of the path" },
    summary: { at: evidence.summary ?? evidence.method },
    description: { at: evidence.summary },
    deprecated: { at: deprecation?.at ?? deprecation?.latest?.at ?? deprecation?.current?.at },
  };
}

function rambaseLines({ evidence, uri, deprecation }: ResourcePage): { readonly [key: string]: Lines } {
  const latest = { at: deprecation?.latest?.at };
  const current = { at: deprecation?.current?.at };
  return {
    resource: evidence.resource
      ? { at: evidence.resource }
      : { at: evidence.method, rule: "resource of the page's address" },
    version: { at: evidence.version },
    assumed: { at: evidence.method, rule: "what pages of this generation do not state" },
    operation: { at: uri.at },
    maximumPageSize: { at: evidence.maximumPageSize },
    customFields: { at: evidence.customFields },
    page: { at: evidence.resource ?? evidence.method, rule: "address that the page was stored with" },
    latestVersion: latest,
    latestVersionReleased: latest,
    latestVersionNote: latest,
    thisVersionReleased: current,
    thisVersionNote: current,
    deprecationNotice: { at: deprecation?.at },
    responseDocumented: { at: evidence.status ?? evidence.method, rule: "no response body on the page" },
  };
}
