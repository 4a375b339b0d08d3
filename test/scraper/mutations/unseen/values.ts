import { wordsGone } from "../words.js";
import type { Unseen } from "./unseen.js";

/** Values that a page states in one place only; every other value is stated twice or bound by a rule. */
const valuesOnce =
  /^(?:status|resource (?:id|version)|page size|deprecation\.(?:latest|current)\.(?:version|released)|(?:uri|query)Parameters\/[^/]+\.(?:minimum|maximum|default|pattern)|uriParameters\/[^/]+\.type|queryParameters\/[^$/][^/]*\.type|errors\/\d+\.status)$/;

/** Values that stand otherwise or elsewhere. */
export const values: readonly Unseen[] = [
  {
    name: "another value of its kind",
    reason: "The value is stated once, and the new one could stand there just as well.",
    explains: ({ key, before, after }) => valuesOnce.test(key) && before !== undefined && after !== undefined,
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
    name: "a container's end in the flat export",
    reason:
      "A comma of the JSON half is its only trace there, and every flat body is declared uncertain for it.",
    explains: ({ key }) => /\.ends container$/.test(key),
  },
];
