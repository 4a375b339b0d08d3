import type { HeaderRow, Uri, UriParameter, VersionNote } from "../../../../scraper/model/header-facts.js";
import type { PageContent } from "../../../../scraper/model/resource-page.js";
import { constraintLines } from "./constraint-order.js";
import { type TableRow, valueRow } from "./table-row.js";

/** The order of most pages. */
const usualOrder: readonly HeaderRow[] = [
  "latest version",
  "this version",
  "method",
  "URI",
  "formats",
  "URI parameter",
  "page size",
  "custom fields",
  "status",
  "resource",
];

/**
 * Returns the rows of the table at the top, in the order of the page that was read, else in the usual one.
 */
export function headerRows(content: PageContent): TableRow[] {
  const { deprecation, resource, maximumPageSize, status } = content;
  const rows: { readonly [row in HeaderRow]: TableRow[] } = {
    "latest version": versionRow("Latest version", deprecation?.latest),
    "this version": versionRow("This version", deprecation?.current),
    method: [valueRow("HTTP method", content.method)],
    URI: [valueRow("URI", addressOf(content.uri))],
    formats: content.formats === undefined ? [] : [valueRow("Supported formats", content.formats)],
    "URI parameter": content.uriParameters.map(parameterRow),
    "page size":
      maximumPageSize === undefined ? [] : [valueRow("Maximum page size ($top)", `${maximumPageSize}`)],
    "custom fields": content.customFields ? [valueRow("Custom fields", "Custom fields supported")] : [],
    status: status === undefined ? [] : [valueRow("Successful HTTP status code", `${status}`)],
    resource: resource
      ? [valueRow("API resource identifier", `${resource.id}, version ${resource.version}`)]
      : [],
  };
  // The rows of several parameters are taken one by one.
  return (content.headerRows ?? usualOrder).flatMap((row) =>
    content.headerRows && row === "URI parameter" ? rows[row].splice(0, 1) : rows[row],
  );
}

/** Returns path and query template without the leading slash, as headings show them. */
export function shortPath(uri: Uri): string {
  return uri.path.slice(1) + queryTemplate(uri);
}

function addressOf(uri: Uri): string {
  return uri.server + uri.path + queryTemplate(uri);
}

function queryTemplate(uri: Uri): string {
  if (uri.query.length === 0) return "";
  return `?${uri.query.map(({ name, placeholder }) => `${name}={${placeholder}}`).join("&")}`;
}

function versionRow(label: string, note: VersionNote | undefined): TableRow[] {
  if (note === undefined) return [];
  const released = note.released === undefined ? [] : [`Released ${dateOf(note.released)}.`];
  const rest = note.note === undefined ? [] : [note.note];
  return [valueRow(`${label} Version ${note.version}`, [...released, ...rest].join(" "))];
}

/** `2025-11-28` is printed as `11/28/2025`. */
function dateOf(isoDate: string): string {
  const [year, month, day] = isoDate.split("-").map(Number);
  return `${month}/${day}/${year}`;
}

const labels = { minimum: "minimum", maximum: "maximum", default: "default", pattern: "" };

function parameterRow(parameter: UriParameter): TableRow {
  const { name, type, description, pattern, ...bounds } = parameter;
  // A pattern takes the rest of the line.
  const last = pattern === undefined ? [] : [`regular expression: ${pattern}`];
  const constraint = [type, ...constraintLines(bounds, labels), ...last].join(", ");
  return {
    label: `- URI parameter {${name}}`,
    text: description === undefined ? [] : description.split("\n"),
    constraints: [constraint],
  };
}
