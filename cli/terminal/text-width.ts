/** Characters that take two columns: the wide forms of East Asia, and pictures. */
const wide =
  /^(?:\p{Emoji_Presentation}|[\u1100-\u115f\u2e80-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff01-\uff60\uffe0-\uffe6\u{20000}-\u{3fffd}])/u;
/** Characters that are drawn onto the one before them, or not at all. */
const narrow = /^[\p{Mark}\u200b-\u200f\u2060\ufeff]/u;

/** How many columns of a terminal a text takes. */
export function textWidth(text: string): number {
  let width = 0;
  for (const character of text) width += widthOf(character);
  return width;
}

/** The text, or as much of it as fits into a number of columns, with `…` for the rest. */
export function fitText(text: string, columns: number): string {
  if (text.length <= columns / 2 || textWidth(text) <= columns) return text;
  let width = 1;
  let end = 0;
  for (const character of text) {
    width += widthOf(character);
    if (width > columns) break;
    end += character.length;
  }
  return `${text.slice(0, end)}…`;
}

function widthOf(character: string): number {
  return narrow.test(character) ? 0 : wide.test(character) ? 2 : 1;
}
