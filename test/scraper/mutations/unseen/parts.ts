import { wordsGone } from "../words.js";
import type { Unseen } from "./unseen.js";

/** Whole parts of a page that are gone. */
export const parts: readonly Unseen[] = [
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
];
