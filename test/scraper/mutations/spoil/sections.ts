import { type Mutation, oneOf, quote, replace } from "./mutation.js";

/** Leaves out one line of the file or many that stand together, such as half of a table. */
export const dropLines: Mutation = {
  name: "drop several lines",
  spoil: ({ text, markup: { lines } }, random) => {
    const first = random.whole(0, lines.length - 1);
    const count = random.pick([2, 2, 3, 4, 6, 10, 20, 40]);
    const [start, end] = [lines[first], lines[first + count - 1] ?? lines.at(-1)];
    if (!start || !end) return undefined;
    const part = { from: start.from, to: end.to };
    return replace(text, part, "", `dropped ${count} lines, ${quote(text, part)}`);
  },
};

/** Leaves out a whole section, with or without the sentence that opens it. */
export const dropSection: Mutation = {
  name: "drop a section",
  spoil: ({ text, sections, sectionLines }, random) => {
    const section = oneOf(sections, random);
    if (!section || sectionLines.length === 0) return undefined;
    const behind = text.indexOf("\n", section.from) + 1;
    const from = random.chance(0.5) && behind < section.to ? behind : section.from;
    const part = { from, to: section.to };
    return replace(text, part, "", `dropped ${quote(text, part)}`);
  },
};

/** Exchanges two sections: neighbours as a rule, else any two. */
export const swapSections: Mutation = {
  name: "swap two sections",
  spoil: ({ text, sections }, random) => {
    const first = random.whole(0, sections.length - 2);
    const second = random.chance(0.6) ? first + 1 : random.whole(first + 1, sections.length - 1);
    const [left, right] = [sections[first], sections[second]];
    if (!left || !right) return undefined;
    const between = text.slice(left.to, right.from);
    const swapped = text.slice(right.from, right.to) + between + text.slice(left.from, left.to);
    return replace(
      text,
      { from: left.from, to: right.to },
      swapped,
      `swapped ${quote(text, left)} and ${quote(text, right)}`,
    );
  },
};
