import type { UriParameter } from "../../../../scraper/model/header-facts.js";
import type { PageContent } from "../../../../scraper/model/resource-page.js";
import { divs } from "../html/divs.js";
import { lists } from "../html/lists.js";
import { join, text } from "../html/markup.js";
import { tables } from "../html/tables.js";
import { framedHtml, halves, type PageOptions } from "../html/write-html.js";
import { queryRows } from "../page/query-rows.js";
import type { TableRow } from "../page/table-row.js";
import { wording } from "../page/wording.js";
import { flatRow, sample as flatSample } from "../text/write-flat.js";
import { sample as linesSample, rowLines } from "../text/write-lines.js";
import type { PageLayout } from "../write-page.js";

const sentence = "This is an operation. See the documentation pages on operations before you start one.";
const note = "Note: Log in to check whether you may start it.";
const parametersHeading = "Uri parameters";
const closings = ["See the page about query parameters.", "See the page about operations, too."];

const structures = { "html-tables": tables, "html-lists": lists, "html-divs": divs } as const;

/**
 * Returns an operation's page as the older generation of the site showed it: no header table, no breadcrumb,
 * no identifier, no host; of its sections only body and query parameters.
 */
export function writeOlderPage(content: PageContent, layout: PageLayout, options: PageOptions = {}): string {
  const facts = [
    ...(content.older?.version === undefined ? [] : [`Version: ${content.older.version}`]),
    `Success HTTP Status Code: ${content.status}`,
  ];
  const path = content.uriParameters.map(parameterRow);
  const query = queryRows(content.queryParameters);
  switch (layout) {
    case "lines":
      return [
        [content.heading ?? ""],
        [sentence],
        [note],
        facts,
        ...(path.length === 0 ? [] : [[parametersHeading, ...path.flatMap(rowLines)]]),
        [wording.body],
        [wording.format, ...linesSample(content.request, "request")],
        query.flatMap(rowLines),
        closings,
      ]
        .map((section) => section.join("\n"))
        .join("\n\n");
    case "flat":
    case "flat-piped": {
      const rows = (list: readonly TableRow[]) =>
        list.map((row) => (layout === "flat" ? "" : "| ") + flatRow(row));
      return [
        content.heading ?? "",
        sentence,
        note,
        ...facts,
        ...(path.length === 0 ? [] : [parametersHeading, ...rows(path)]),
        wording.body,
        ...[flatSample(content.request, "request")].filter((code) => code !== ""),
        ...rows(query),
        ...closings,
      ].join("\n");
    }
    default: {
      const structure = structures[layout];
      const { paragraph } = structure;
      const main = join(
        [
          ...[sentence, note, ...facts].map((line) => paragraph(text(line))),
          ...(path.length === 0 ? [] : [paragraph(text(parametersHeading)), structure.parameters(path)]),
          paragraph(text(wording.body)),
          structure.sample(text(wording.format), halves(content.request, "request")),
          structure.parameters(query),
          ...closings.map((line) => paragraph(text(line))),
        ],
        "\n",
      );
      return framedHtml(content, main, structure, options);
    }
  }
}

function parameterRow({ name, type, description }: UriParameter): TableRow {
  const lines = description === undefined ? [] : description.split("\n");
  return { label: `{${name}} ${type}`, text: lines, constraints: [] };
}
