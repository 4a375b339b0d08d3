import { type Mutation, oneOf, quote } from "./mutation.js";

/** Exchanges two lines of an export or two texts of HTML: neighbours as a rule, else any two. */
export const swapLines: Mutation = {
  name: "swap two lines",
  spoil: ({ text, markup: { texts } }, random) => {
    const first = random.whole(0, texts.length - 2);
    const second = random.chance(0.7) ? first + 1 : random.whole(first + 1, texts.length - 1);
    const [left, right] = [texts[first], texts[second]];
    if (!left || !right) return undefined;
    const between = text.slice(left.to, right.from);
    const swapped = text.slice(right.from, right.to) + between + text.slice(left.from, left.to);
    return {
      text: text.slice(0, left.from) + swapped + text.slice(right.to),
      at: { from: left.from, to: right.to },
      what: `swapped ${quote(text, left)} and ${quote(text, right)}`,
    };
  },
};

/** Puts the next line behind a line, with or without a blank. */
export const joinLines: Mutation = {
  name: "join two lines",
  spoil: ({ text, markup: { texts, isHtml } }, random) => {
    const first = random.whole(0, texts.length - 2);
    const [left, right] = [texts[first], texts[first + 1]];
    if (!left || !right) return undefined;
    const glue = random.pick(["", " "]);
    const joined = text.slice(left.from, left.to) + glue + text.slice(right.from, right.to);
    // Of HTML's tags between them the opening and closing ones both go.
    const rest = isHtml ? text.slice(left.to, right.from) : "";
    return {
      text: text.slice(0, left.from) + joined + rest + text.slice(right.to),
      at: { from: left.from, to: left.from + joined.length + rest.length },
      what: `joined ${quote(text, left)} and ${quote(text, right)} with "${glue}"`,
    };
  },
};

/** Puts a line, a row, an element or a whole section into the page once more, right behind itself. */
export const doublePart: Mutation = {
  name: "double a part",
  spoil: ({ text, markup: { elements, texts, isHtml } }, random) => {
    const from = random.whole(0, texts.length - 1);
    const count = random.pick([1, 1, 1, 2, 4, 12]);
    const lines = { from: texts[from]?.from ?? 0, to: (texts[from + count - 1] ?? texts.at(-1))?.to ?? 0 };
    const part = isHtml
      ? oneOf(
          elements.filter((element) => element.to - element.from < 4000),
          random,
        )
      : lines;
    if (!part) return undefined;
    const copy = (isHtml ? "" : "\n") + text.slice(part.from, part.to);
    return {
      text: text.slice(0, part.to) + copy + text.slice(part.to),
      at: { from: part.from, to: part.to + copy.length },
      what: `doubled ${quote(text, part)} (${part.to - part.from} characters)`,
    };
  },
};
