/**
 * The one place where text of a document becomes part of a file. Everything that the emitter writes of a
 * document passes through one of these.
 */

/** A string literal, of TypeScript and of JSON: nothing in the text can end it or hide in it. */
export function stringLiteral(text: string): string {
  return unseenAsCode(JSON.stringify(text));
}

/** A regular expression literal with the `u` flag; the pattern must be one that compiles. */
export function patternLiteral(pattern: string): string {
  return unseenAsCode(String(new RegExp(pattern, "u")));
}

/** Line ends, control characters and marks of direction as escapes, by UTF-16 unit. */
function unseenAsCode(literal: string): string {
  return literal.replace(/[\p{C}\u2028\u2029]/gu, (character) =>
    character
      .split("")
      .map((unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, "0")}`)
      .join(""),
  );
}

/** Text inside a comment: it cannot end the comment, hide other characters or start a tag. */
export function commentText(text: string): string {
  return visible(text)
    .replace(/\*\//g, "*\\/")
    .replace(/\/\*/g, "/\\*")
    .replace(/(^|[\s{])@/g, "$1\\@");
}

/** Text inside a sentence or table cell of Markdown: shown as it is written, in one line. */
export function markdownText(text: string): string {
  return visible(text)
    .replace(/\s+/g, " ")
    .replace(/[\\`*_{}[\]<>|#!&]/g, "\\$&")
    .trim();
}

/** Text inside a code span of Markdown, with marks that it cannot hold itself. */
export function markdownCode(text: string): string {
  const inline = visible(text).replace(/\s+/g, " ").replace(/\|/g, "\\|");
  const longest = Math.max(0, ...(inline.match(/`+/g) ?? []).map((run) => run.length));
  const mark = "`".repeat(longest + 1);
  return longest === 0 ? `${mark}${inline}${mark}` : `${mark} ${inline} ${mark}`;
}

/** Without characters that are not seen, or that make other text read in another order. */
function visible(text: string): string {
  return text
    .replace(/\r\n?|[\u2028\u2029\u0085\v\f]/g, "\n")
    .replace(/[^\P{C}\n\t]/gu, "")
    .replace(/\t/g, " ");
}
