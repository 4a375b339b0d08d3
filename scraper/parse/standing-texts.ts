import type { RuleName } from "../model/line-rules.js";
import type { LineUse } from "../model/resource-page.js";
import type { Standing, StandingPlace } from "../model/standing.js";
import { operationSentence } from "./head.js";
import type { Line } from "./line.js";
import { type Sections, sectionNames } from "./sections.js";

/** The rules that take standing texts, with the place of those above the header table. */
const standingRules: ReadonlyMap<RuleName, StandingPlace | undefined> = new Map([
  ["page label", "top"],
  ["standing note", "above summary"],
  ["API operation sentence", "below summary"],
  ["deprecation heading", "deprecation"],
  ["section opening", undefined],
  ["standing sentence", undefined],
  ["code label", undefined],
]);

/**
 * Collects the sentences that a page repeats without stating anything of its resource, as the page words
 * them: the lines that the rules for such sentences took.
 *
 * @param uses the finished book of the page's lines
 */
export function standingTexts(sections: Sections, uses: readonly LineUse[]): Standing {
  const found = new Map<StandingPlace, string[]>();
  const ruleOf = (line: Line) => uses[line.index]?.rule ?? "";
  for (const name of sectionNames) {
    if (name === "header") continue;
    const { opening, lines } = sections[name];
    let isBelow = false;
    let last = { place: "top", index: -2 };
    for (const line of opening ? [opening, ...lines] : lines) {
      const rule = ruleOf(line);
      isBelow ||= rule === "summary" || rule === "API operation sentence";
      if ((line !== opening && !standingRules.has(rule)) || line.text.trim() === "") continue;
      const place =
        name !== "head"
          ? name
          : isBelow && rule.startsWith("standing")
            ? "below summary"
            : (standingRules.get(rule) ?? "below summary");
      const text =
        rule === "API operation sentence"
          ? line.text.slice(Math.max(line.text.search(operationSentence), 0)).trimStart()
          : line.text;
      add(found, place, text, last.place === place && line.index - last.index <= 1);
      last = { place, index: line.index };
    }
  }
  return Object.fromEntries(found);
}

function add(
  found: Map<StandingPlace, string[]>,
  place: StandingPlace,
  text: string,
  continues: boolean,
): void {
  const paragraphs = found.get(place) ?? [];
  found.set(place, paragraphs);
  const last = paragraphs.at(-1);
  if (continues && last !== undefined) paragraphs[paragraphs.length - 1] = `${last}\n${text}`;
  else paragraphs.push(text);
}
