import { toCommonMark } from "../../document/common-mark.js";

/** Longer summaries are cut after their first sentence. */
const longest = 120;

/**
 * Splits a page's summary for OpenAPI: whole when it is short, else its first sentence, with all of it as
 * the description.
 */
export function splitSummary(summary: string): { readonly summary: string; readonly description?: string } {
  const text = summary.trim();
  if (text.length <= longest && !text.includes("\n")) return { summary: text };
  const line = text.split("\n", 1)[0] ?? "";
  const sentence = /^.*?[.!?](?=\s|$)/.exec(line)?.[0] ?? line;
  return { summary: sentence, description: toCommonMark(text) };
}
