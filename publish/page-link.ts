import type { Json } from "../spec/document/openapi.js";

/**
 * A link in Markdown, only to what is plainly a web address: other text could end the
 * link and go on as Markdown.
 *
 * @param text Markdown already
 * @returns `undefined` where there is no such address
 */
export function pageLink(text: string, address: Json | undefined): string | undefined {
  return typeof address === "string" && /^https?:\/\/[^\s<>()[\]\\]+$/.test(address)
    ? `[${text}](${address})`
    : undefined;
}
