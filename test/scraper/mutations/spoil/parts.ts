import type { Random } from "../../../support/docs-site/random/random.js";
import type { GoodPage } from "../good-page.js";
import type { Stretch } from "../markup.js";
import { type Mutation, oneOf, quote, replace } from "./mutation.js";

/** A few lines of an export, or an element of HTML. */
function part({ markup: { isHtml, elements, texts } }: GoodPage, random: Random): Stretch | undefined {
  if (isHtml)
    return oneOf(
      elements.filter(({ from, to }) => to - from < 1500),
      random,
    );
  const first = random.whole(0, texts.length - 1);
  const last = first + random.pick([1, 1, 2, 3, 6]) - 1;
  const from = texts[first]?.from ?? 0;
  return { from, to: (texts[last] ?? texts.at(-1))?.to ?? from };
}

/** Takes a part of the page to another place, or copies it there. */
export const movePart: Mutation = {
  name: "move a part",
  spoil: (page, random) => {
    const { text, markup } = page;
    const moved = part(page, random);
    const place = oneOf(
      markup.texts.filter(({ from }) => !moved || from < moved.from || from >= moved.to),
      random,
    );
    if (!moved || !place) return undefined;
    const piece = text.slice(moved.from, moved.to) + (markup.isHtml ? "" : "\n");
    const copies = random.chance(0.4);
    const left = copies ? "" : piece;
    const isDown = place.from > moved.from;
    const kept = (from: number, to: number) => {
      const whole = text.slice(from, to);
      if (copies || moved.from < from || moved.from >= to) return whole;
      return whole.slice(0, moved.from - from) + whole.slice(moved.from - from + left.length);
    };
    const before = kept(0, place.from);
    const result = before + piece + kept(place.from, text.length);
    const at = isDown
      ? { from: moved.from, to: before.length + piece.length }
      : { from: place.from, to: copies ? place.from + piece.length : Math.min(moved.to, result.length) };
    return {
      text: result,
      at,
      what: `${copies ? "copied" : "moved"} ${quote(text, moved)} before ${quote(text, place)}`,
    };
  },
};

const banner = [
  "We use cookies to make this site better.",
  "Read our policy",
  "Accept all",
  "Reject",
] as const;

/**
 * Puts a table around an element, a table of the page into one, or a banner of several
 * lines between two texts.
 */
export const nest: Mutation = {
  name: "nest a part",
  spoil: (page, random) => {
    const { text, markup } = page;
    const inner = part(page, random);
    const place = oneOf(markup.texts, random);
    if (!inner || !place) return undefined;
    if (!markup.isHtml || random.chance(0.4)) {
      const by = markup.isHtml
        ? `<div class="cookies"><p>${banner[0]}</p><a href="/policy">${banner[1]}</a><button>${banner[2]}</button><button>${banner[3]}</button></div>`
        : `${banner.join("\n")}\n`;
      return replace(
        text,
        { from: place.from, to: place.from },
        by,
        `put a banner before ${quote(text, place)}`,
      );
    }
    const wrapped = `<table><tr><td>${text.slice(inner.from, inner.to)}</td></tr></table>`;
    return replace(text, inner, wrapped, `put a table around ${quote(text, inner)}`);
  },
};
