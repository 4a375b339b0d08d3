import { wordsGone } from "../words.js";
import { textsOnce } from "./stated-once.js";
import type { Unseen } from "./unseen.js";

/** Texts that lack words or stand elsewhere. */
export const texts: readonly Unseen[] = [
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
    name: "a URI parameter's text below the summary",
    reason: "The parameter may have none, and a summary of a page without heading may have several lines.",
    explains: ({ key, before = "", after = "" }, { differences, hasHeading }) => {
      const isMoved = (from: string, longer: string) => from !== "" && longer.endsWith(`\n${from}`);
      if (hasHeading) return false;
      if (key === "summary")
        return differences.some(
          (other) => isParameterText(other.key) && !other.after && isMoved(other.before ?? "", after),
        );
      const summary = differences.find((other) => other.key === "summary");
      return isParameterText(key) && after === "" && isMoved(before, summary?.after ?? "");
    },
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
];

function isParameterText(key: string): boolean {
  return /^uriParameters\/[^/]+\.description$/.test(key);
}
