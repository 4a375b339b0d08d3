import type { Account } from "../account.js";
import type { Line } from "../line.js";
import { CodeText, gap, pieceStart, seam, withSeams } from "./code-text.js";

const number = new RegExp(`(?=\\d)(?<=${pieceStart})(\\d{1,7})[.:]?(?=$|[\\s${seam}<"{}\\[\\]])`, "g");
const word = `[A-Za-z_][\\w.-]*`;
const code = `[<"{}\\[\\]]`;
/**
 * What may follow a line number: code, or, behind the end of its piece, a tooltip's
 * title, a number or nothing.
 */
const follows = new RegExp(
  `[ \\t]*(?:${code}|(?:$|[\\n${seam}])${gap}(?:$|${code}|\\d+[.:]?(?=$|[\\s${seam}<"{}\\[\\]])|${word}[ \\t]*(?:$|[\\n${seam}])))`,
  "y",
);
/** What follows the 1 that begins the other half: its first bracket or tag, or the next of its numbers. */
const followsRestart = new RegExp(`${gap}(?:$|[{<]|[12][.:]?(?=$|[\\s${seam}<"{}\\[\\]]))`, "y");
/** A line that begins an element or ends one; not the rest of a line behind a tooltip. */
const codeLine = new RegExp(
  `(?:^|\\n)[ \\t${seam}]*(?:\\d+[.:]?[ \\t${seam}]*)?(?:<|"(?=[\\w${seam}])|[{}\\[\\]](?!${seam}*\\w))`,
  "g",
);

/** A label whose value, on the next line, is a number that counts nothing. */
const awaitsValue = new RegExp(`(?:minimum|maximum|default|value|pattern):${gap}$`, "i");

/** Makes one text of the lines of a body, without the line numbers that some layouts print. */
export function readCode(lines: readonly Line[], account: Account): CodeText {
  const texts = lines.map(withSeams);
  const joined = texts.join("\n");
  const bare = withoutNumbers(joined).split("\n");
  lines.forEach((line, i) => {
    if (bare[i] === texts[i]) return;
    const isBlank = (bare[i] ?? "").replaceAll(seam, "").trim() === "";
    if (isBlank) account.ignore(line.index, "line number");
  });
  return new CodeText(lines, bare);
}

/**
 * Puts blanks in place of line numbers. A number counts as one only in sequence (or as the 1 that begins
 * the next half), and only when there are enough of them to number the code: a description may be a number.
 */
function withoutNumbers(text: string): string {
  const found: { from: number; to: number }[] = [];
  let expected = 1;
  for (const match of text.matchAll(number)) {
    const value = Number(match[1]);
    if (value !== expected && value !== 1) continue;
    const to = match.index + match[0].length;
    const after = value === expected ? follows : followsRestart;
    after.lastIndex = to;
    if (!after.test(text) || awaitsValue.test(text.slice(Math.max(0, match.index - 40), match.index)))
      continue;
    found.push({ from: match.index, to });
    expected = value + 1;
  }
  const codeLines = (text.match(codeLine) ?? []).length;
  return found.length * 2 < codeLines ? text : blankOut(text, found);
}

function blankOut(text: string, ranges: readonly { readonly from: number; readonly to: number }[]): string {
  const pieces: string[] = [];
  let at = 0;
  for (const { from, to } of ranges) {
    pieces.push(text.slice(at, from), " ".repeat(to - from));
    at = to;
  }
  return pieces.join("") + text.slice(at);
}
