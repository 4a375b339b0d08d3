import { type Line, spaced } from "./line.js";
import { type LineStarts, setApart } from "./set-apart.js";

/** The parts of a page, in the order in which they stand. */
export const sectionNames = [
  "head",
  "header",
  "request",
  "query",
  "filters",
  "sortable",
  "response",
  "operations",
  "errors",
] as const;
export type SectionName = (typeof sectionNames)[number];

/** A part of the page: the line that opens it (none for the first two), and the lines in it. */
export interface Section {
  readonly opening: Line | undefined;
  readonly lines: readonly Line[];
}

export type Sections = { readonly [name in SectionName]: Section };

/** A page in its sections. */
export interface CutPage {
  readonly generation: "today" | "older";
  readonly sections: Sections;
  /** Sections whose beginning was not found. */
  readonly missing: readonly SectionName[];
  /** Lines that begin a section once more. */
  readonly repeated: readonly Line[];
  /** Whether the page lacks the sentences that close pages of its generation. */
  readonly isOpenEnded?: boolean;
}

/** Where a section begins. */
export interface SectionStart {
  readonly section: SectionName;
  readonly at: number;
  /** Whether its first line only opens it, stating nothing. */
  readonly opens: boolean;
}

/** How each section begins. Only the beginnings count: the rest of these sentences may be reworded. */
export const openings: readonly {
  readonly section: SectionName;
  readonly pattern: RegExp;
  readonly label: string;
}[] = [
  opening("request", "The following body must be added to the request"),
  opening("query", "The query string is placed after the resource URL"),
  opening("filters", "Read more about filters and sorting on how to use filter parameters"),
  opening("sortable", "Read more about filters and sorting on how to use sortable parameters"),
  opening("response", "Requesting this resource will yield the following response"),
  opening("operations", "List of available operations/actions"),
  opening("errors", "Possible error codes the response might return"),
];

function opening(section: SectionName, label: string) {
  return { section, label, pattern: new RegExp(`^\\s*${spelled(label)}`) };
}

function spelled(label: string): string {
  return label.replaceAll("/", "\\s*/\\s*");
}

/** Most lines open nothing: one look tells. */
const anyOpening = new RegExp(openings.map(({ pattern }) => pattern.source).join("|"));

const headerRow = /^(?:\| ?)?\s*HTTP method\b/;
const headerRowPiece = /^(?:\| ?)?\s*HTTP method[\s|:]*(?:$|(?:GET|POST|PUT|DELETE|PATCH)\b)/;
const uriRow = /^(?:\| ?)?\s*URI(?=[\s|:]|$)[\s|:]*(.*)$/;
const emptyLine: Line = { index: 0, text: "", seams: [], links: [] };
/** Not the beginning of a sentence about a method. */
const methodName = /^(?:GET|POST|PUT|DELETE|PATCH)\b(?! [a-z])/;
const versionRow = /^(?:\| ?)?\s*(?:Latest|This) version(?::?\s+Version \d+\b|\s*(?:$|\||:|Released))/;

/** Whole sentences and `Format:` stand on lines of their own wherever they are. */
const lineStarts: LineStarts = {
  begins: (piece) => anyOpening.test(piece) || headerRowPiece.test(piece) || versionRow.test(piece),
  standsAlone: (piece) => piece === "Format:",
  hint: new RegExp(
    [
      "HTTP method",
      "(?:Latest|This) version",
      "Format:",
      ...openings.map(({ label }) => spelled(label)),
    ].join("|"),
  ),
};

/**
 * Cuts a page into its sections.
 *
 * @returns `undefined` when the page has no header table, so that it is no resource page of today's form
 */
export function cutSections(page: readonly Line[]): CutPage | undefined {
  const lines = setApart(page, lineStarts);
  const methodRow = findMethodRow(lines);
  if (methodRow < 0) return undefined;
  const header = findVersionRows(lines, methodRow);

  const starts: SectionStart[] = [
    { section: "head", at: 0, opens: false },
    { section: "header", at: header, opens: false },
  ];
  const opening = lines.flatMap((line, at) => (anyOpening.test(line.text) ? { line, at } : []));
  const missing: SectionName[] = [];
  const repeated: Line[] = [];
  let from = methodRow + 1;
  for (const { section, pattern } of openings) {
    const [first, ...again] = opening.filter(({ line, at }) => at >= from && pattern.test(line.text));
    if (first) {
      starts.push({ section, at: first.at, opens: true });
      from = first.at + 1;
      for (const { line } of again) repeated.push(line);
    } else missing.push(section);
  }
  return {
    generation: "today",
    sections: collectSections(lines, starts, new Set(repeated)),
    missing,
    repeated,
  };
}

/** The row that names a method. A list of the page's contents may hold the label alone. */
function findMethodRow(lines: readonly Line[]): number {
  const withMethod = lines.findIndex((line, i) => {
    const text = spaced(line);
    if (!headerRow.test(text)) return false;
    const value = text.replace(headerRow, "").replace(/^[\s|:]+/, "");
    return methodName.test(value === "" ? nextText(lines, i) : value);
  });
  if (withMethod >= 0) return withMethod;
  // Where that row was lost, the table begins with the row of the address.
  const withAddress = lines.findIndex((line, i) => {
    const value = uriRow.exec(spaced(line))?.[1];
    return value !== undefined && /^https?:\/\//.test(value === "" ? nextText(lines, i) : value);
  });
  const isBelowLabel = headerRow.test(spaced(lines[withAddress - 1] ?? emptyLine));
  if (withAddress >= 0) return isBelowLabel ? withAddress - 1 : withAddress;
  // A label without its value tells a resource page only where a section follows.
  const isResource = lines.some((line) => anyOpening.test(line.text));
  return isResource ? lines.findIndex((line) => headerRow.test(spaced(line))) : -1;
}

/** The first of the version rows right above the method row, or the method row itself. */
function findVersionRows(lines: readonly Line[], methodRow: number): number {
  const first = lines.findIndex((line, i) => i < methodRow && versionRow.test(spaced(line)));
  return first < 0 ? methodRow : first;
}

function nextText(lines: readonly Line[], after: number): string {
  for (let i = after + 1; i < lines.length; i++) {
    const text = lines[i]?.text.replace(/^[\s|]+/, "") ?? "";
    if (text !== "") return text;
  }
  return "";
}

/** The lines of each section, without those that belong to none. */
export function collectSections(
  lines: readonly Line[],
  starts: readonly SectionStart[],
  leftOut: ReadonlySet<Line>,
): Sections {
  const empty: Section = { opening: undefined, lines: [] };
  const found = starts.map(({ section, at, opens }, i) => {
    const all = lines.slice(at, starts[i + 1]?.at ?? lines.length).filter((line) => !leftOut.has(line));
    return [section, { opening: opens ? all[0] : undefined, lines: opens ? all.slice(1) : all }] as const;
  });
  const bySection = new Map<SectionName, Section>(found);
  const entries = sectionNames.map((name) => [name, bySection.get(name) ?? empty] as const);
  return Object.fromEntries(entries) as { [name in SectionName]: Section };
}
