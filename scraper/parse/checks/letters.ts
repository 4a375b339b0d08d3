import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { PageText } from "../../model/page-text.js";

/**
 * What no page shows: characters that stand for unreadable bytes, control characters, and what becomes of
 * letters beyond ASCII when UTF-8 is taken for windows-1252 (`Ã¸` for `ø`), and what HTML writes for a sign,
 * left as it is written (`&lt;`).
 */
const damaged =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is looked for
  /[\ufffd\u0000-\u0008\u000e-\u001f\u0080-\u009f]|[ÂÃ][\u00a0-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€|ï¿½|&(?:lt|gt|amp|quot|apos|nbsp|#\d+|#x[\da-fA-F]+);/;

/**
 * What shows nothing and yet makes a name another one: marks of width zero. Of HTML most of them are left out
 * when it is read, since they break long words there; in an export none was seen.
 */
const invisible = /[\u00ad\u200b-\u200f\u2060\ufeff]/;

/** Letters of other scripts that look like Latin ones, in a word that has Latin letters, too. */
const mixedWord = /[A-Za-z][\u0370-\u052f]|[\u0370-\u052f][A-Za-z]/;

/** What most lines have none of. */
const unusual = /[^\t -~]|&/;

/** Reports the first line of a page whose letters are damaged, and how many there are. */
export function checkLetters({ file, lines }: PageText): readonly Issue[] {
  const isDamaged = (text: string) =>
    unusual.test(text) && (damaged.test(text) || invisible.test(text) || mixedWord.test(text));
  const found = lines.filter(({ text }) => isDamaged(text));
  const first = found[0];
  if (!first) return [];
  const count = found.length === 1 ? "One line holds" : `${found.length} lines hold`;
  const message = `${count} characters that stand for damaged letters, cannot be seen or look like other letters, beginning with this one; plain text was expected.`;
  return [
    issue("page/damaged-letters", message, {
      file,
      line: first.number,
      excerpt: first.text.trim().slice(0, 80),
    }),
  ];
}
