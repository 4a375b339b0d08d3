import type { Difference } from "../difference.js";
import { wordsGone } from "../words.js";
import { rowsOnce, textsOnce } from "./stated-once.js";
import type { Unseen } from "./unseen.js";

const listedRow = /^(?:filters|namedFilters|sortable|operations)\/row\b/;

/** Texts of which lines may be missing. */
const mayMove = /^(?:summary|uriParameters\/[^/]+\.description)$/;

/** Rows and lines of texts that went, came or moved. */
export const rows: readonly Unseen[] = [
  {
    name: "rows below one that went or came",
    reason:
      "They are the same rows, one place further up or down; a text that lost its label reads as another line.",
    explains: ({ key, before, after }, { differences }) => {
      if (!listedRow.test(key)) return false;
      const changed = differences.filter((other) => listedRow.test(other.key));
      const isKept =
        before === undefined ||
        changed.some((other) => other.after === before || before.endsWith(addedLine(other) ?? "\n"));
      return isKept && (after === undefined || changed.some((other) => other.before === after));
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
    name: "a foreign row in the form of a good one",
    reason: "A page may have such a row, and nothing else on the page speaks of it.",
    explains: ({ key, before }) => rowsOnce.test(key) && before === undefined,
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
