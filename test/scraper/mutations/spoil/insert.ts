import type { Random } from "../../../support/docs-site/random/random.js";
import type { GoodPage } from "../good-page.js";
import { goodPage } from "../good-page.js";
import { type Mutation, oneOf, quote, replace } from "./mutation.js";

const words = ["new", "Note", "42", "String", "see below", "beta"] as const;
const elements = [
  "<div>New in this version</div>",
  "<b>Beta</b>",
  "<p>Was this helpful?</p>",
  "<br>",
  "<script>track()</script>",
  "<a href='/x'>Edit</a>",
  "<table><tr><td>Name<td>Value</table>",
  "<!-- ",
  "</div>",
  "</td></tr>",
] as const;

/** Puts a foreign word into a text, or a foreign line, element or piece of another page between texts. */
export const insertForeign: Mutation = {
  name: "insert foreign text",
  spoil: (page, random) => {
    const { text, markup } = page;
    const place = oneOf(markup.texts, random);
    if (!place) return undefined;
    if (random.chance(0.3)) {
      const at = random.whole(place.from, place.to);
      const word = ` ${random.pick(words)} `;
      return replace(text, { from: at, to: at }, word, `put "${word}" at ${at} into ${quote(text, place)}`);
    }
    const piece = foreignPiece(page, random);
    const by = markup.isHtml ? piece : `${piece}\n`;
    return replace(
      text,
      { from: place.from, to: place.from },
      by,
      `put ${JSON.stringify(piece)} before ${quote(text, place)}`,
    );
  },
};

function foreignPiece({ layout, seed, markup }: GoodPage, random: Random): string {
  if (random.chance(0.4)) return markup.isHtml ? random.pick(elements) : "Was this page helpful?";
  const other = goodPage(seed + random.whole(1, 9), layout);
  const source = markup.isHtml && random.chance(0.5) ? other.markup.elements : other.markup.texts;
  const piece = oneOf(
    source.filter(({ from, to }) => to - from < 400),
    random,
  );
  return piece ? other.text.slice(piece.from, piece.to) : "";
}
