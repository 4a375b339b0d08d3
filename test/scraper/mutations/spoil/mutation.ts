import type { Random } from "../../../support/docs-site/random/random.js";
import type { GoodPage } from "../good-page.js";
import type { Stretch } from "../markup.js";

/** A spoiled page. */
export interface Spoiled {
  readonly text: string;
  /** The bytes, where they are not the text in UTF-8. */
  readonly bytes?: Uint8Array;
  /** The spoiled stretch of the new text. */
  readonly at: Stretch;
  /** What was done, in words that a person can repeat it by. */
  readonly what: string;
}

/** One way of spoiling a page; nothing where the page has nothing of that kind. */
export interface Mutation {
  readonly name: string;
  readonly spoil: (page: GoodPage, random: Random) => Spoiled | undefined;
}

/** The text with a stretch of it replaced. */
export function replace(text: string, { from, to }: Stretch, by: string, what: string): Spoiled {
  return { text: text.slice(0, from) + by + text.slice(to), at: { from, to: from + by.length }, what };
}

/** One of the list, or nothing when it is empty. */
export function oneOf<T>(list: readonly T[], random: Random): T | undefined {
  return list[random.whole(0, Math.max(list.length - 1, 0))];
}

/** All places where a pattern (global) matches. */
export function matches(text: string, pattern: RegExp): readonly Stretch[] {
  return [...text.matchAll(pattern)].map((match) => ({
    from: match.index,
    to: match.index + match[0].length,
  }));
}

/** A stretch of the text, short enough to print. */
export function quote(text: string, { from, to }: Stretch): string {
  const words = text.slice(from, to);
  return JSON.stringify(words.length > 70 ? `${words.slice(0, 40)} … ${words.slice(-25)}` : words);
}
