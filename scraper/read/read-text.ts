import type { Outcome } from "../../issues/issue.js";
import type { PageFile, PageText } from "../model/page-text.js";
import { decodeBytes } from "./decode-bytes.js";
import { detectLayout } from "./detect-layout.js";
import { readExport } from "./read-export.js";
import { readHtml } from "./read-html.js";

/**
 * Turns a stored page into the lines that a reader sees, whatever it was stored as.
 *
 * Reports `input/encoding` when the bytes were not UTF-8.
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
    issues,
  };
}
