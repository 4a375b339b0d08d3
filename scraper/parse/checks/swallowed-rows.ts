import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import { dataTypes, type LineRange, type ResourcePage } from "../../model/resource-page.js";
import { openings } from "../sections.js";

const anyType = dataTypes.join("|");

/** What begins or marks a row, with the row's kind: inside a text it shows that the row was not understood. */
const marks: readonly (readonly [RegExp, string])[] = [
  [
    /(?:^|[^\w"'])[A-Z]\w*(?:\W{1,6}(?:Optional|optional|required)\b|\W{1,2}optional\b)(?=$|[\s|:])/,
    "a query parameter's row",
  ],
  [/^\|?\s*\$\w+(?=[\s:|]|$)/m, "a query parameter's row"],
  [new RegExp(`\\n[a-z][\\w-]*:? (?:${anyType})\\b`), "a query parameter's row"],
  [new RegExp(`^(?:${anyType})$`, "m"), "a datatype of its own row"],
  [
    /\bURI parameter\s*\{|\bSupported formats\b|\bHTTP method\s+(?:GET|POST|PUT|DELETE)\b/,
    "a row of the header table",
  ],
  [/\bVersion \d+\s*\|?\s*\S* \d+\/\d+\/\d{4}/, "a version's row"],
  [/\bError:?\s+\d{4,}\b|\b\d{6}\s+\|?\s*HTTP\s+\d{3}\b|^HTTP\s+\d{3}$/m, "an entry of the error list"],
  [
    new RegExp(openings.map(({ pattern }) => pattern.source.replace(/^\^\\s\*/, "")).join("|")),
    "the beginning of a section",
  ],
];

interface Text {
  readonly name: string;
  readonly text: string | undefined;
  readonly at: LineRange | undefined;
}

/**
 * Looks into texts that the page states once for rows that became part of them: a row whose label was
 * damaged is read as one more line of the text above it.
 */
export function checkSwallowedRows(page: ResourcePage): readonly Issue[] {
  return textsOf(page).flatMap(({ name, text = "", at }) => {
    const found = marks.find(([mark]) => mark.test(text));
    const hasBar = page.layout === "flat" && /\s\|(?:\s|$)/.test(text);
    if (!found && !hasBar) return [];
    const what = found?.[1] ?? "a cell's border";
    const match = found?.[0].exec(text)?.[0].trim() ?? " |";
    const message = `${name} holds ${what}: "${match.slice(0, 60)}" was expected on a line of its own.`;
    return [issue("page/row-unclear", message, { file: page.file, line: placeOf(match, at, page) })];
  });
}

function textsOf(page: ResourcePage): readonly Text[] {
  const { deprecation } = page;
  return [
    { name: "The summary", text: page.summary, at: page.evidence.summary },
    { name: "The notice of a deprecated page", text: deprecation?.notice, at: deprecation?.at },
    { name: "The note of the latest version", text: deprecation?.latest?.note, at: deprecation?.latest?.at },
    { name: "The note of this version", text: deprecation?.current?.note, at: deprecation?.current?.at },
    ...[...page.uriParameters, ...page.queryParameters].map(({ name, description, at }) => ({
      name: `The text of ${name}`,
      text: description,
      at,
    })),
    ...page.errors.map(({ code, message, at }) => ({
      name: `The message of error ${code}`,
      text: message,
      at,
    })),
  ];
}

/** The line in the file that holds the mark, of those that state the text. */
function placeOf(mark: string, at: LineRange | undefined, { source }: ResourcePage): number {
  const lines = source.lines.slice((at?.from ?? 1) - 1, at?.to ?? 1);
  return (lines.find(({ text }) => text.includes(mark)) ?? lines[0])?.number ?? 1;
}
