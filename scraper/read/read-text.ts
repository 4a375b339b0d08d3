import { issue } from "../../issues/catalogue.js";
import type { Issue, Outcome } from "../../issues/issue.js";
import type { PageFile, PageText } from "../model/page-text.js";
import { decodeBytes } from "./decode-bytes.js";
import { detectLayout } from "./detect-layout.js";
import { readExport } from "./read-export.js";
import { type HtmlText, readHtml } from "./read-html.js";

/**
 * Turns a stored page into the lines that a reader sees, whatever it was stored as.
 *
 * Reports `input/encoding` when the bytes were not UTF-8, and HTML that ends inside an element.
 */
export function readText(file: PageFile): Outcome<PageText> {
  const { value: text, issues } = decodeBytes(file);
  const layout = detectLayout(text);
  const html = layout === "html" ? readHtml(text) : undefined;
  const address = file.address ?? html?.address;
  return {
    value: {
      file: file.file,
      layout,
      lines: html?.lines ?? readExport(text),
      ...(address !== undefined && { address }),
    },
    issues: [...issues, ...cutOff(file, html)],
  };
}

function cutOff({ file }: PageFile, html: HtmlText | undefined): readonly Issue[] {
  if (html?.unclosedAt !== undefined) {
    const message = `The page ends inside an element that begins further up (line ${html.unclosedAt}); its end tag was expected.`;
    return [issue("page/cut-off", message, { file, line: html.lines.at(-1)?.number ?? html.unclosedAt })];
  }
  if (!html?.staysOpen) return [];
  const message = "The page opens its body and never closes it; </body> was expected at its end.";
  return [issue("page/stays-open", message, { file, line: html.lines.at(-1)?.number ?? 1 })];
}
