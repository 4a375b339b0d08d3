import type { PageContent, Uri, UriParameter, VersionNote } from "../../../../scraper/model/resource-page.js";
import { type TableRow, valueRow } from "./table-row.js";

/** Returns the rows of the table at the top, in the order of the pages. */
export function headerRows(content: PageContent): TableRow[] {
  const { deprecation, resource, maximumPageSize } = content;
  return [
    ...versionRow("Latest version", deprecation?.latest),
    ...versionRow("This version", deprecation?.current),
    valueRow("HTTP method", content.method),
    valueRow("URI", addressOf(content.uri)),
    ...(content.formats === undefined ? [] : [valueRow("Supported formats", content.formats)]),
    ...content.uriParameters.map(parameterRow),
    ...(maximumPageSize === undefined ? [] : [valueRow("Maximum page size ($top)", `${maximumPageSize}`)]),
    ...(content.customFields ? [valueRow("Custom fields", "Custom fields supported")] : []),
    valueRow("Successful HTTP status code", `${content.status}`),
    valueRow("API resource identifier", `${resource.id}, version ${resource.version}`),
  ];
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

function parameterRow(parameter: UriParameter): TableRow {
  const { name, type, description, minimum, maximum, default: preset, pattern } = parameter;
  const constraint = [
    type,
    ...(minimum === undefined ? [] : [`minimum ${minimum}`]),
    ...(maximum === undefined ? [] : [`maximum ${maximum}`]),
    ...(preset === undefined ? [] : [`default ${preset}`]),
    ...(pattern === undefined ? [] : [`regular expression: ${pattern}`]),
  ].join(", ");
  return {
    label: `- URI parameter {${name}}`,
    text: description === undefined ? [] : description.split("\n"),
    constraints: [constraint],
  };
}
