import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { ResourcePage } from "../../model/resource-page.js";
import type { LineRange } from "../../model/stated.js";
import { aboutVersions } from "../head.js";
import { lineOf } from "./place.js";
import { textsOf } from "./stated-texts.js";

/** A method or a path, as the heading has them: `GET system/roles/{roleId}`, or what was left of it. */
const headingLike = /^(?:[A-Za-z]+ )?\/?[a-z][\w-]*(?:\/(?:[\w-]+|\{\w+\}))+(?:\?\S*)?$/m;

/**
 * Looks at texts that a page states once for what no text has: the same line twice, a heading or
 * the notice of a deprecated page inside the summary, and several lines of a URI parameter.
 */
export function checkTexts(page: ResourcePage): readonly Issue[] {
  const unclear = (message: string, at: LineRange | undefined) =>
    issue("page/row-unclear", message, { file: page.file, line: lineOf(at, page) });
  const { summary, evidence, deprecation } = page;
  return [
    ...textsOf(page)
      .filter(({ text }) => text !== undefined && saysTwice(text))
      .map(({ name, at }) => unclear(`${name} says the same twice; once was expected.`, at)),
    ...(headingLike.test(summary)
      ? [
          unclear(
            "The summary holds a path, as the heading does; the heading may be damaged.",
            evidence.summary,
          ),
        ]
      : []),
    ...page.uriParameters
      .filter(({ description }) => description?.includes("\n"))
      .map(({ name, at }) =>
        unclear(`The text of ${name} goes over several lines; one line was expected.`, at),
      ),
    ...(deprecation === undefined &&
    summary
      .split("\n")
      .slice(1)
      .some((line) => aboutVersions.test(line))
      ? [
          unclear(
            "The summary goes on about versions, as the notice of a deprecated page does; its rows may be lost.",
            evidence.summary,
          ),
        ]
      : []),
  ];
}

/** In letters: a shorter text may well be said twice. */
const shortest = 8;

function saysTwice(text: string): boolean {
  const lines = text.split("\n").filter((line) => line.length >= shortest);
  if (new Set(lines).size < lines.length) return true;
  const half = text.slice(0, text.length / 2).trim();
  return half.length >= shortest && text.slice(half.length).trim() === half;
}
