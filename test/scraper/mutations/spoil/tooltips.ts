import { type Mutation, matches, oneOf, quote, replace } from "./mutation.js";

/** Prints a line of a tooltip, or a whole one, once more behind itself. */
export const doubleTooltip: Mutation = {
  name: "double a tooltip",
  spoil: ({ text, markup }, random) => {
    if (!markup.isHtml) {
      const starts = matches(text, /^[A-Z]\w*\n[\s\S]*?(?=^">|^>|^":)/gm).filter(
        ({ from, to }) => to - from < 600,
      );
      const tip = oneOf(starts, random);
      return tip && replace(text, tip, text.slice(tip.from, tip.to).repeat(2), `doubled ${quote(text, tip)}`);
    }
    const tips = markup.elements.filter(({ from, to }) => {
      const part = text.slice(from, to);
      return to - from < 900 && /optional\.|mandatory field|tip/.test(part);
    });
    const tip = oneOf(tips, random);
    return tip && replace(text, tip, text.slice(tip.from, tip.to).repeat(2), `doubled ${quote(text, tip)}`);
  },
};
