import type { Difference } from "./difference.js";
import { wordsGone } from "./words.js";

/** A spoiled page beside the good one, for telling what nobody could have seen. */
export interface Beside {
  readonly differences: readonly Difference[];
  /** All that a reader sees of the good page, and of the spoiled one. */
  readonly goodText: string;
  readonly spoiledText: string;
  /** The same without what the scraper took for the frame that a site puts around its pages. */
  readonly spoiledContent: string;
  readonly hasHeading: boolean;
  /** Whether the good page numbers its code, and thereby shows bodies that are empty. */
  readonly showsEmptyBodies: boolean;
  /** Name of what was done to the page. */
  readonly mutation: string;
}

/** A loss that one page alone cannot show, with the reason. */
export interface Unseen {
  readonly name: string;
  readonly reason: string;
  readonly explains: (difference: Difference, beside: Beside) => boolean;
}

/** Values that a page states in one place only; every other value is stated twice or bound by a rule. */
const valuesOnce =
  /^(?:status|resource (?:id|version)|page size|deprecation\.(?:latest|current)\.(?:version|released)|(?:uri|query)Parameters\/[^/]+\.(?:minimum|maximum|default|pattern)|uriParameters\/[^/]+\.type|queryParameters\/[^$/][^/]*\.type|errors\/\d+\.status)$/;

/** Texts that a page states in one place only. Field descriptions are not among them: both halves state them. */
const textsOnce =
  /^(?:summary|deprecation\.notice|deprecation\.(?:latest|current)\.note|(?:uri|query)Parameters\/[^/]+\.description|errors\/\d+\.message|(?:filters|namedFilters|sortable|operations)\/row\.text'*|.*\(\)\.description)$/;

/** Rows that may be missing from a good page, and that no other part of the page names. */
const rowsOnce =
  /^(queryParameters\/(?!\$access_token\.|\$db\.|\$useMinimumVersion\.)[^/]+|errors\/\d+|page size|custom fields|(?:filters|namedFilters|sortable|operations)\/row)(?:\.[^/]*|'*)$/;

const listedRow = /^(?:filters|namedFilters|sortable|operations)\/row\b/;

/** Texts of which lines may be missing. */
const mayMove = /^(?:summary|uriParameters\/[^/]+\.description)$/;

/** What a spoiled page may state otherwise in silence. Everything else has to be reported. */
export const unseen: readonly Unseen[] = [
  {
    name: "another value of its kind",
    reason: "The value is stated once, and the new one could stand there just as well.",
    explains: ({ key, before, after }) => valuesOnce.test(key) && before !== undefined && after !== undefined,
  },
  {
    name: "rows below one that went or came",
    reason:
      "They are the same rows, one place further up or down; a text that lost its label reads as another line.",
    explains: ({ key, before, after }, { differences }) => {
      if (!listedRow.test(key)) return false;
      const rows = differences.filter((other) => listedRow.test(other.key));
      const isKept =
        before === undefined ||
        rows.some((other) => other.after === before || before.endsWith(addedLine(other) ?? "\n"));
      return isKept && (after === undefined || rows.some((other) => other.before === after));
    },
  },
  {
    name: "a text that went among rows of a form that is not known",
    reason:
      "URI parameters may have none, summaries several lines, and a sentence may stand where rows of a list may.",
    explains: ({ key, before, after }, { differences }) =>
      listedRow.test(key)
        ? differences.some((other) => mayMove.test(other.key) && goneLines(other) === after)
        : mayMove.test(key) &&
          differences.some(
            (other) => listedRow.test(other.key) && other.after === goneLines({ key, before, after }),
          ),
  },
  {
    name: "a body where an empty one shows nothing",
    reason: "A page may have no body, and without line numbers nothing but the label stands for it.",
    explains: ({ key, after }, { differences, showsEmptyBodies }) => {
      const body = /^(?:request|response)\//.exec(key)?.[0];
      return (
        body !== undefined &&
        !showsEmptyBodies &&
        after === undefined &&
        differences.every((other) => !other.key.startsWith(body) || other.after === undefined)
      );
    },
  },
  {
    name: "another error number",
    reason: "The number is stated once; status and message show that it is the same entry.",
    explains: ({ key, before, after }, { differences }) => {
      const part = /^errors\/\d+(\..*)$/.exec(key)?.[1];
      return differences.some(
        (other) =>
          part !== undefined &&
          other.key !== key &&
          other.key.startsWith("errors/") &&
          other.key.endsWith(part) &&
          (before === undefined ? other.before === after : other.after === before),
      );
    },
  },
  {
    name: "other words in a text",
    reason: "The text is stated once and still there; what it lacks is nowhere on the page any more.",
    explains: ({ key, before, after }, beside) =>
      textsOnce.test(key) && before !== undefined && after !== undefined && wordsGone(before, after, beside),
  },
  {
    name: "two texts exchanged",
    reason: "Each is stated once and could stand at the other's place.",
    explains: ({ key, before, after }, { mutation }) =>
      mutation === "swap two lines" && textsOnce.test(key) && before !== undefined && after !== undefined,
  },
  {
    name: "a description that may be missing",
    reason: "URI parameters and the items of lists may have none, and it is stated once.",
    explains: ({ key, before = "", after = "" }, beside) =>
      /^(?:uriParameters\/[^/]+|.*\(\))\.description$/.test(key) && wordsGone(before, after, beside),
  },
  {
    name: "a constraint that another row may have",
    reason:
      "Rows may have constraints or none, and they are stated once: one that goes or moves leaves no trace.",
    explains: ({ key, before, after }, beside) => {
      if (!/^(?:uri|query)Parameters\/[^/]+\.(?:minimum|maximum|default|pattern)$/.test(key)) return false;
      if (before !== undefined && after === undefined && wordsGone(before, "", beside)) return true;
      const moved = before === undefined ? after : before;
      return beside.differences.some(
        (other) => other.key !== key && (before === undefined ? other.before : other.after) === moved,
      );
    },
  },
  {
    name: "a segment of a path without a heading",
    reason: "The path is stated in the URI row only where the layout prints no heading.",
    explains: ({ key, before = "", after = "" }, beside) =>
      key === "uri" && !beside.hasHeading && after !== "" && wordsGone(before, after, beside),
  },
  {
    name: "a row gone with all its words",
    reason: "Not every page has the row, and nothing else on the page speaks of it.",
    explains: ({ key, before, after }, beside) =>
      rowsOnce.test(key) && after === undefined && wordsGone(before ?? "", "", beside),
  },
  {
    name: "a row gone whose text stands in the row above",
    reason: "The end of one row and the beginning of the next went together, and one whole row is left.",
    explains: ({ key, before, after }, beside) =>
      rowsOnce.test(key) &&
      before !== undefined &&
      after === undefined &&
      beside.differences.some(
        (other) =>
          textsOnce.test(other.key) &&
          other.after === before &&
          other.before !== undefined &&
          wordsGone(other.before, "", beside),
      ),
  },
  {
    name: "a row gone whose text reads as another line",
    reason:
      "Without its label the text is one more line of the parameter above; only texts of own parameters may have lines.",
    explains: ({ key, before, after }, { differences }) =>
      rowsOnce.test(key) &&
      before !== undefined &&
      after === undefined &&
      differences.some(
        (other) =>
          /^queryParameters\/[^$][^/]*\.description$/.test(other.key) && other.after?.includes(`\n${before}`),
      ),
  },
  {
    name: "another name of an own query parameter",
    reason: "Its row alone states the name, unless the URI has it in its template.",
    explains: ({ key, before, after }, { differences }) => {
      const part = /^queryParameters\/[^$][^/]*?(\.[^/]*)$/.exec(key)?.[1];
      return differences.some(
        (other) =>
          part !== undefined &&
          other.key !== key &&
          other.key.startsWith("queryParameters/") &&
          other.key.endsWith(part) &&
          (before === undefined ? other.before === after : other.after === before),
      );
    },
  },
  {
    name: "a foreign row in the form of a good one",
    reason: "A page may have such a row, and nothing else on the page speaks of it.",
    explains: ({ key, before }) => rowsOnce.test(key) && before === undefined,
  },
  {
    name: "another name of an item in the flat export",
    reason:
      "The JSON half names no item and the export loses its closing tag, so that the name is stated once.",
    explains: ({ key, before, after }) =>
      /^(?:request|response)\/\d+\(\)\.name$/.test(key) && before !== undefined && after !== undefined,
  },
  {
    name: "a line that both halves of a body have lost",
    reason: "The halves still state the same, and every line of a tooltip but its marker may be missing.",
    explains: ({ key, before = "", after }, beside) =>
      beside.mutation === "drop a column" &&
      after === undefined &&
      (/^(?:request|response)\/.*\.domain values$/.test(key) ||
        (/^(?:request|response)\/.*\.(?:description|minimum|maximum|default|pattern)$/.test(key) &&
          wordsGone(before, "", beside))),
  },
  {
    name: "all that a deprecated page says of its versions",
    reason: "A page without it is one that is not deprecated.",
    explains: ({ key, before = "" }, beside) =>
      key.startsWith("deprecation") &&
      beside.differences.every(
        ({ key: other, after }) => !other.startsWith("deprecation.") || after === undefined,
      ) &&
      // Dates are printed without leading zeros.
      (key === "deprecation" || wordsGone(before.replaceAll("-0", "-"), "", beside)),
  },
  {
    name: "a row that was moved into the site's frame",
    reason: "Not every page has the row, and what a site says around its pages is not read.",
    explains: ({ key, before, after }, beside) =>
      beside.mutation === "move a part" &&
      rowsOnce.test(key) &&
      after === undefined &&
      wordsGone(before ?? "", "", { ...beside, spoiledText: beside.spoiledContent }),
  },
  {
    name: "a container's end in the flat export",
    reason:
      "A comma of the JSON half is its only trace there, and every flat body is declared uncertain for it.",
    explains: ({ key }) => /\.ends container$/.test(key),
  },
];

/** The lines that a text has lost; none when it has got others. */
function goneLines({ before, after }: Difference): string {
  const [old, left] = [before?.split("\n") ?? [], after?.split("\n") ?? []];
  const gone = old.filter((line) => !left.includes(line));
  return gone.length === old.length - left.length ? gone.join("\n") : "";
}

/** The line that a text has got at its end. */
function addedLine({ before, after }: Difference): string | undefined {
  return before !== undefined && after?.startsWith(`${before}\n`)
    ? after.slice(before.length + 1)
    : undefined;
}
