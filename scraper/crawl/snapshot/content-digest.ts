import { createHash } from "node:crypto";
import { decodeBytes } from "../../read/decode-bytes.js";
import { goThrough, type HtmlElement } from "../../read/html-tree.js";
import { parseHtml } from "../../read/parse-html.js";

/** Elements that a reader does not see, and that sites fill anew for every visit. */
const unseen: ReadonlySet<string> = new Set(["script", "style", "noscript", "template", "link", "meta"]);

/** Attributes that name a visit, a build or a request. */
const passing =
  /nonce|csrf|token|session|viewstate|integrity|timestamp|request-?id|trace-?id|build-?id|correlation/i;

/**
 * A text about the visit itself, and about nothing else: `Page generated in 0.03 s`, `Rendered at 12:30:01`,
 * `Server time: 12:30:01`, `Request id 7f…`.
 */
const visit = new RegExp(
  [
    "^(?:this )?(?:page )?(?:was )?(?:generated|rendered|served|loaded)",
    "(?: by \\S+)? (?:in [\\d.,]+ ?(?:m?s|sec(?:ond)?s?|milliseconds)|(?:at|on) .{0,30}\\d[-/.:]\\d.{0,30})\\.?$",
    "|^(?:server|current|local) time\\b.{0,60}$",
    "|^(?:request|trace|session|correlation)[- ]id\\b.{0,80}$",
  ].join(""),
  "i",
);

/** Parameters of links that name a visit or a build. */
const passingParameters = /([?&;])(?:jsessionid|phpsessid|sid|session_?id|v|ver|cb|_)=[^&#"']*/gi;

/**
 * A digest of what a page says. Two visits to a page that nobody changed give the same, though scripts,
 * tokens of forms, comments, blanks and notes about the visit differ.
 *
 * @returns the SHA-256 in hexadecimal
 */
export function contentDigest(bytes: Uint8Array, mediaType: string): string {
  const text = decodeBytes({ file: "", bytes }).value;
  const said = mediaType === "text/plain" ? text.trim() : sayPage(text);
  return createHash("sha256").update(said).digest("hex");
}

/** The page as a reader has it, one line an element or a text. */
export function sayPage(html: string): string {
  const lines: string[] = [];
  goThrough(parseHtml(html).root, (node) => {
    if (node.type === "text") {
      const text = node.data.replace(/\s+/g, " ").trim();
      if (text !== "" && !visit.test(text)) lines.push(text);
    }
    if (!("attribs" in node)) return true;
    if (unseen.has(node.name) || isHidden(node)) return false;
    lines.push(`<${node.name}${sayAttributes(node)}>`);
    return true;
  });
  return lines.join("\n");
}

function isHidden({ name, attribs }: HtmlElement): boolean {
  return name === "input" && attribs.type?.toLowerCase() === "hidden";
}

function sayAttributes({ attribs }: HtmlElement): string {
  return Object.entries(attribs)
    .filter(([name]) => !passing.test(name))
    .sort(([left], [right]) => (left < right ? -1 : 1))
    .map(
      ([name, value]) => ` ${name}="${value.replace(passingParameters, "$1").replace(/\s+/g, " ").trim()}"`,
    )
    .join("");
}
