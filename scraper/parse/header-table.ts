import type {
  Assumed,
  HeaderRow,
  ResourceVersion,
  Uri,
  UriParameter,
  VersionNote,
} from "../model/header-facts.js";
import type { OlderFacts } from "../model/resource-page.js";
import type { LineRange } from "../model/stated.js";
import type { Account } from "./account.js";
import { readTypedConstraints } from "./constraints.js";
import { joinDescriptions } from "./join-descriptions.js";
import { type Line, rangeOf } from "./line.js";
import { plainBlanks } from "./plain-blanks.js";
import { type LineStarts, setApart } from "./set-apart.js";
import { groupRows, type RowStart, type TableRow } from "./table-rows.js";
import { readUri } from "./uri.js";
import { readUriParameter } from "./uri-parameter.js";
import { readVersionNote } from "./version-note.js";

/** What the header table states; a row that the page lacks is absent. */
export interface HeaderTable {
  readonly method?: string;
  readonly uri?: Uri;
  readonly formats?: string;
  readonly uriParameters: readonly UriParameter[];
  readonly maximumPageSize?: number;
  readonly customFields: boolean;
  readonly status?: number;
  readonly resource?: ResourceVersion;
  readonly older?: OlderFacts;
  readonly assumed?: Assumed;
  readonly latest?: VersionNote;
  readonly current?: VersionNote;
  /** Every row that was recognised, in the order of the page. */
  readonly headerRows: readonly HeaderRow[];
  readonly at: {
    readonly [part in
      | "method"
      | "status"
      | "resource"
      | "version"
      | "maximumPageSize"
      | "customFields"]?: LineRange;
  };
}

const labels: readonly (readonly [RegExp, HeaderRow])[] = [
  [/^-?\s*URI parameter\s*(?=\{)/, "URI parameter"],
  [/^Latest version(?=\s|$|\||:)/, "latest version"],
  [/^This version(?=\s|$|\||:)/, "this version"],
  [/^HTTP method(?=\s|$|\||:)/, "method"],
  [/^URI(?=\s|$|\||:|https?:)/, "URI"],
  [/^Supported formats(?=\s|$|\||:)/, "formats"],
  [/^Maximum page size\s*\(\$top\)/, "page size"],
  [/^Custom fields(?!\s+supported\s*$)(?=\s|$|\||:)/, "custom fields"],
  [/^Successful HTTP status code(?=\s|$|\||:)/, "status"],
  [/^API resource identifier(?=\s|$|\||:)/, "resource"],
];

function matchLabel(text: string): RowStart<HeaderRow> | undefined {
  for (const [pattern, label] of labels) {
    const found = pattern.exec(plainBlanks(text));
    if (found) return { label, rest: text.slice(found[0].length).replace(/^\s*[|:]?\s*/, "") };
  }
  return undefined;
}

const rowStarts: LineStarts = {
  begins: (piece) => matchLabel(piece) !== undefined,
  standsAlone: (piece) => readTypedConstraints(piece) !== undefined,
};

/** Reads the table at the top of a page. Lines that fit no row stay unexplained. */
export function readHeaderTable(lines: readonly Line[], account: Account): HeaderTable {
  const rows = joinDescriptions(groupRows(setApart(lines, rowStarts), matchLabel).rows);
  const one = (label: HeaderRow) => rows.find((row) => row.label === label);
  const method = takeOne(one("method"), /^(GET|POST|PUT|DELETE|PATCH)$/, account);
  const formats = takeOne(one("formats"), /^(.+)$/, account);
  const size = takeOne(one("page size"), /^(\d+)$/, account);
  const custom = takeOne(one("custom fields"), /^(Custom fields supported)$/, account);
  const status = takeOne(one("status"), /^(\d{3})$/, account);
  const resource = takeOne(one("resource"), /^(\d+)\s*,\s*version\s+(\d+)$/, account);
  const uri = readUri(one("URI"), account);
  const latest = readVersionNote(one("latest version"), account);
  const current = readVersionNote(one("this version"), account);
  return {
    ...(method && { method: method.match[1] ?? "" }),
    ...(uri && { uri }),
    ...(formats && { formats: formats.match[1] ?? "" }),
    uriParameters: rows
      .filter((row) => row.label === "URI parameter")
      .flatMap((row) => readUriParameter(row, account)),
    ...(size && { maximumPageSize: Number(size.match[1]) }),
    customFields: custom !== undefined,
    ...(status && { status: Number(status.match[1]) }),
    ...(resource && { resource: { id: Number(resource.match[1]), version: Number(resource.match[2]) } }),
    ...(latest && { latest }),
    ...(current && { current }),
    headerRows: rows.map(({ label }) => label),
    at: {
      ...(method && { method: method.at }),
      ...(size && { maximumPageSize: size.at }),
      ...(custom && { customFields: custom.at }),
      ...(status && { status: status.at }),
      ...(resource && { resource: resource.at }),
    },
  };
}

/** The row's value when it has the expected form; only then its lines count as used. */
export function takeOne(row: TableRow<HeaderRow | "version"> | undefined, form: RegExp, account: Account) {
  const value = row?.values[0];
  const match = value && form.exec(value.text);
  if (!row || !value || !match) return undefined;
  const used = row.lines.filter((line) => line.index <= value.line.index);
  for (const line of used) account.use(line.index, `header row: ${row.label}`);
  return { match, at: rangeOf(used) ?? { from: 0, to: 0 } };
}
