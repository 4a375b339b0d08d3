import { type Mutation, matches, oneOf, quote, replace } from "./mutation.js";

const types = ["Integer", "Long", "Decimal", "Boolean", "String", "Date", "Datetime", "Time"] as const;

/** Changes one digit of a text. */
export const changeDigit: Mutation = {
  name: "change a digit",
  spoil: ({ text, markup }, random) => {
    const digit = oneOf(matches(text, markup.isHtml ? /(?<=>[^<&]*)\d(?=[^>]*<)/g : /\d/g), random);
    if (!digit) return undefined;
    const other = `${(Number(text[digit.from]) + random.whole(1, 9)) % 10}`;
    const around = { from: Math.max(digit.from - 20, 0), to: digit.to + 10 };
    return replace(
      text,
      digit,
      other,
      `changed the digit at ${digit.from} in ${quote(text, around)} to ${other}`,
    );
  },
};

/** Changes a datatype into another one, or into a word that is none. */
export const changeType: Mutation = {
  name: "change a type",
  spoil: ({ text }, random) => {
    const type = oneOf(
      matches(text, new RegExp(`\\b(?:${types.join("|")})\\b(?=\\}|,|$|<| \\|)`, "gm")),
      random,
    );
    if (!type) return undefined;
    const other = random.pick([...types, "Int", "Text", "Bit"]);
    return replace(text, type, other, `changed ${quote(text, type)} at ${type.from} to ${other}`);
  },
};

/** Changes, doubles or leaves out a bracket, brace, angle sign, quote, comma, colon or bar. */
export const changeSign: Mutation = {
  name: "change a sign",
  spoil: ({ text, markup }, random) => {
    const start = markup.texts[0]?.from ?? 0;
    const signs = matches(text, /&(?:lt|gt|quot|amp);|[<>{}[\]"',:|/&]/g).filter(({ from }) => from >= start);
    const sign = oneOf(signs, random);
    if (!sign) return undefined;
    const old = text.slice(sign.from, sign.to);
    const by = random.pick(["", "", old + old, "<", ">", "{", "}", "[", "]", '"', "'", ",", "&lt;"]);
    const around = { from: Math.max(sign.from - 20, 0), to: sign.to + 20 };
    return replace(text, sign, by, `changed ${old} at ${sign.from} in ${quote(text, around)} to "${by}"`);
  },
};

/** Changes the number of a code line, where the layout prints them. */
export const changeLineNumber: Mutation = {
  name: "change a line number",
  spoil: ({ text, markup }, random) => {
    const number = oneOf(matches(text, markup.isHtml ? /(?<=>)\d+(?=[.:]?<)/g : /^\d+$/gm), random);
    if (!number) return undefined;
    const by = random.pick([
      "",
      "0",
      `${Number(text.slice(number.from, number.to)) + random.pick([-1, 1, 10])}`,
    ]);
    return replace(
      text,
      number,
      by,
      `changed the line number ${quote(text, number)} at ${number.from} to "${by}"`,
    );
  },
};

/** Changes upper and lower case of a name in one half. */
export const changeCase: Mutation = {
  name: "change the case of a name",
  spoil: ({ text, markup }, random) => {
    const names = markup.isHtml
      ? matches(text, /(?<=>|&lt;|&quot;|&lt;\/)[A-Za-z]\w+(?=<|&gt;|&quot;)/g)
      : matches(text, /(?<=^|<\/?|"|>|"[{[]?)[A-Za-z]\w*(?=>|"|$)/gm);
    const name = oneOf(names, random);
    if (!name) return undefined;
    const old = text.slice(name.from, name.to);
    const first = old.charAt(0);
    const other = first === first.toUpperCase() ? first.toLowerCase() : first.toUpperCase();
    const by = random.pick([other + old.slice(1), old.toUpperCase(), old.toLowerCase()]);
    return replace(text, name, by, `changed ${quote(text, name)} at ${name.from} to ${by}`);
  },
};
