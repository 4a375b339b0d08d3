import type { UriParameter } from "../../model/header-facts.js";
import type { Account } from "../account.js";
import { readTypedConstraints } from "../constraints.js";
import { type HeaderTable, takeOne } from "../header-table.js";
import { rangeOf } from "../line.js";
import { lastHeading } from "../page-top.js";
import { plainBlanks } from "../plain-blanks.js";
import type { Sections } from "../sections.js";
import { groupRows, type RowStart, type TableRow } from "../table-rows.js";
import { readTemplate } from "../uri.js";
import { splitDescription } from "../uri-parameter.js";

type Label = "version" | "status" | "parameters" | "URI parameter" | "note";

const labels: readonly (readonly [RegExp, Label])[] = [
  [/^Version(?=\s*[:|]|\s*$)/, "version"],
  [/^Success HTTP Status Code(?=\s*[:|]|\s*$)/i, "status"],
  [/^Uri parameters(?=\s*:?$)/i, "parameters"],
  [/^Note: Log in to check\b/, "note"],
  [/^(?=\{[^{}\s]+\})/, "URI parameter"],
];

/** The server that today's pages name; pages of the older generation name none. */
export const assumedServer = "https://api.rambase.net";

/**
 * Reads what a page of the older generation states above its body: its heading stands for the method and URI
 * of the header table, and a few lines below it for the rest. Its host is not stated and therefore assumed.
 */
export function readOlderTable({ head, header }: Sections, account: Account): HeaderTable {
  const { rows } = groupRows(header.lines, matchLabel);
  const one = (label: Label) => rows.find((row) => row.label === label);
  const rowOf = <Name extends "version" | "status">(label: Name) => {
    const row = one(label);
    return row && { ...row, label };
  };
  const version = takeOne(rowOf("version"), /^(\d+)$/, account);
  const status = takeOne(rowOf("status"), /^(\d{3})$/, account);
  for (const line of one("parameters")?.lines ?? []) account.ignore(line.index, "section heading");
  for (const line of one("note")?.lines ?? []) account.ignore(line.index, "standing note");
  const heading = lastHeading(head.lines);
  const at = heading && rangeOf(heading.lines);
  const [, method, path, template = ""] = /^(\w+) \/?([^?\s]+)(?:\?(\S+))?/.exec(heading?.text ?? "") ?? [];
  return {
    ...(method !== undefined && { method }),
    ...(path !== undefined && {
      uri: { server: assumedServer, path: `/${path}`, query: readTemplate(template), ...(at && { at }) },
      assumed: { server: "pages of the older generation name no host" },
    }),
    older: version ? { version: Number(version.match[1]) } : {},
    uriParameters: rows
      .filter((row) => row.label === "URI parameter")
      .flatMap((row) => readParameter(row, account)),
    customFields: false,
    ...(status && { status: Number(status.match[1]) }),
    headerRows: [],
    at: {
      ...(at && { method: at }),
      ...(version && { version: version.at }),
      ...(status && { status: status.at }),
    },
  };
}

function matchLabel(text: string): RowStart<Label> | undefined {
  for (const [pattern, label] of labels) {
    const found = pattern.exec(plainBlanks(text));
    if (found) return { label, rest: text.slice(found[0].length).replace(/^\s*[|:]?\s*/, "") };
  }
  return undefined;
}

/** `{roleId} Integer Role identifier`: the datatype stands before the description here. */
function readParameter(row: TableRow<Label>, account: Account): readonly UriParameter[] {
  const texts = row.values.map(({ text }) => text);
  const name = /^\{\s*([^{}\s]+)\s*\}\s*[|:]?\s*(.*)$/.exec(texts[0] ?? "");
  const rest = [name?.[2] ?? "", ...texts.slice(1)].filter((text) => text !== "");
  const value = readTyped(rest);
  if (name?.[1] === undefined || !value) return [];
  for (const line of row.lines) account.use(line.index, "header row: URI parameter");
  const at = rangeOf(row.lines);
  const { typed, description } = value;
  return [{ name: name[1], ...typed, ...(description !== "" && { description }), ...(at && { at }) }];
}

function readTyped(texts: readonly string[]) {
  const [first = "", ...more] = texts;
  const own = readTypedConstraints(first);
  if (own) return { typed: own, description: more.join("\n") };
  const start = /^(Integer|Long|Decimal|Boolean|String|Date|Datetime|Time)\s*(?:\|\s*|:\s+|\s)(.*)$/.exec(
    first,
  );
  const typed = start && readTypedConstraints(start[1] ?? "");
  return typed ? { typed, description: [start[2] ?? "", ...more].join("\n") } : splitDescription(texts);
}
