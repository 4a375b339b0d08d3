import { type Mutation, matches, oneOf, quote, replace } from "./mutation.js";

const letterFor: Readonly<Record<string, string>> = { 0: "O", 1: "l", 2: "Z", 5: "S", 6: "b", 8: "B" };
const lookalikes: Readonly<Record<string, string>> = {
  a: "\u0430",
  e: "\u0435",
  o: "\u043e",
  p: "\u0440",
  c: "\u0441",
};
const letters = "abcdefghijklmnopqrstuvwxyz";
/** Signs that nobody sees, and blanks of other widths. */
const unseenSigns = ["\u200b", "\u200c", "\u200d", "\u2060", "\u00ad", "\ufeff", "\u200e"] as const;
const otherBlanks = ["\u00a0", "\u2009", "\u202f", "\u3000"] as const;

/** Writes a number with letters that look like digits. */
export const lettersForDigits: Mutation = {
  name: "letters for digits",
  spoil: ({ text, markup }, random) => {
    const number = oneOf(matches(text, markup.isHtml ? /(?<=>[^<&]*)\d+(?=[^>]*<)/g : /\d+/g), random);
    if (!number) return undefined;
    const old = text.slice(number.from, number.to);
    const by = old.replaceAll(/\d/g, (digit) => letterFor[digit] ?? "x");
    return replace(text, number, by, `changed the number ${old} at ${number.from} to ${by}`);
  },
};

/** Changes a letter into another one, or into a letter of another script that looks the same. */
export const changeLetter: Mutation = {
  name: "change a letter",
  spoil: ({ text, markup }, random) => {
    const place = oneOf(markup.texts, random);
    const letter =
      place &&
      oneOf(
        matches(text.slice(place.from, place.to), /(?<!&\w*)[A-Za-z]/g).map(({ from }) => place.from + from),
        random,
      );
    if (letter === undefined) return undefined;
    const old = text.charAt(letter);
    const other = letters[(letters.indexOf(old.toLowerCase()) + random.whole(1, 25)) % 26] ?? "x";
    const same = random.chance(0.3) ? lookalikes[old] : undefined;
    const by = same ?? (old === old.toLowerCase() ? other : other.toUpperCase());
    const around = { from: Math.max(letter - 20, 0), to: letter + 20 };
    return replace(
      text,
      { from: letter, to: letter + 1 },
      by,
      `changed ${old} in ${quote(text, around)} to ${by}`,
    );
  },
};

/** Puts a sign that nobody sees into a text, or a blank of another width in place of a blank. */
export const hideSigns: Mutation = {
  name: "put an unseen sign",
  spoil: ({ text, markup }, random) => {
    const place = oneOf(markup.texts, random);
    if (!place) return undefined;
    const blanks = matches(text.slice(place.from, place.to), /(?<=\S) (?=\S)/g);
    const blank = random.chance(0.5) ? oneOf(blanks, random) : undefined;
    const at = place.from + (blank?.from ?? random.whole(0, place.to - place.from));
    // Not into the name of an entity.
    if (markup.isHtml && /&[^;\s]*$/.test(text.slice(place.from, at))) return undefined;
    const sign = random.pick(blank ? otherBlanks : unseenSigns);
    const code = sign.codePointAt(0)?.toString(16);
    const by = markup.isHtml && random.chance(0.5) ? `&#x${code};` : sign;
    return replace(
      text,
      { from: at, to: at + (blank ? 1 : 0) },
      by,
      `put U+${code} at ${at} into ${quote(text, place)}`,
    );
  },
};
