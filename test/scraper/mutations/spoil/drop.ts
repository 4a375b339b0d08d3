import { type Mutation, matches, oneOf, quote, replace } from "./mutation.js";

/** Leaves out a whole line of an export, or a text between two tags. */
export const dropLine: Mutation = {
  name: "drop a line",
  spoil: ({ text, markup }, random) => {
    const line = oneOf(markup.texts, random);
    if (!line) return undefined;
    const to = markup.isHtml ? line.to : Math.min(line.to + 1, text.length);
    return replace(text, { ...line, to }, "", `dropped ${quote(text, line)}`);
  },
};

/** Leaves out a small element of HTML with its text, or in an export the label or the value of a line. */
export const dropCell: Mutation = {
  name: "drop a cell",
  spoil: ({ text, markup }, random) => {
    const cells = markup.isHtml
      ? markup.elements.filter(({ from, to }) => to - from < 400)
      : matches(text, /(?<=^|\| ?)[^|\n]+(?= ?\|)|(?<=^[\w$][^\n|]* )[^|\n ]+$/gm);
    const cell = oneOf(cells, random);
    return cell && replace(text, cell, "", `dropped ${quote(text, cell)}`);
  },
};

/** Leaves out a closing tag: of the HTML, or of the XML half. */
export const dropClosingTag: Mutation = {
  name: "drop a closing tag",
  spoil: ({ text, markup }, random) => {
    const shown = matches(text, markup.isHtml ? /&lt;\/\w+&gt;/g : /<\/\w+>/g);
    const tags = markup.tags.filter(({ from }) => text.startsWith("</", from));
    const tag = oneOf(random.chance(0.4) || tags.length === 0 ? shown : tags, random);
    return tag && replace(text, tag, "", `dropped ${quote(text, tag)}`);
  },
};
