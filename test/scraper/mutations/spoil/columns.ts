import { type Mutation, matches, oneOf, quote, type Spoiled } from "./mutation.js";

/** Leaves out the same part of every row of a section: a column of its table, the numbers of its code. */
export const dropColumn: Mutation = {
  name: "drop a column",
  spoil: ({ text, sections, markup }, random) => {
    const section = oneOf(sections, random);
    if (!section) return undefined;
    const inSection = ({ from, to }: { from: number; to: number }) =>
      section.from <= from && to <= section.to;
    if (!markup.isHtml) {
      const column = random.pick([
        /^\d+\n/gm,
        /\b\w+, optional /g,
        /(?<=\| ?)[^|\n]+(?=\|)/g,
        /^[^|\n]+(?=\|)/gm,
      ]);
      return withoutAll(text, matches(text, column).filter(inSection));
    }
    const cells = markup.elements.filter((element) => inSection(element) && element.to - element.from < 400);
    const cell = oneOf(cells, random);
    if (!cell) return undefined;
    const tag = text.slice(cell.from, text.indexOf(">", cell.from) + 1);
    // The innermost elements come first: one inside another goes with it.
    const alike = cells.filter(({ from }) => text.startsWith(tag, from));
    const outer = alike.filter(({ from, to }) => !alike.some((other) => other.from < from && to < other.to));
    return withoutAll(
      text,
      [...outer].sort((a, b) => a.from - b.from),
    );
  },
};

function withoutAll(text: string, parts: readonly { from: number; to: number }[]): Spoiled | undefined {
  const first = parts[0];
  const last = parts.at(-1);
  if (!first || !last) return undefined;
  let at = 0;
  const kept = parts.map(({ from, to }) => {
    const before = text.slice(at, from);
    at = to;
    return before;
  });
  const whole = kept.join("") + text.slice(at);
  return {
    text: whole,
    at: { from: first.from, to: last.to + whole.length - text.length },
    what: `dropped ${parts.length} times the like of ${quote(text, first)}`,
  };
}
