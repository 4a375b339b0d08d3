import type { Json } from "../../document/openapi.js";
import type { Change } from "../change.js";
import { allRules, type RuleId } from "../rules/all-rules.js";
import { dormancy, messageOf, valueText } from "../walk/message.js";
import { codeMarkdown, plainMarkdown } from "./markdown-text.js";

/** How something changed, in Markdown: sentences of pages are text, and all other values code. */
export function messageMarkdown({ rule, before, after, isDormant }: Change): string {
  const message = messageOf(allRules[rule].says, before, after, (text) => markdownOf(text, rule));
  return `${message}${isDormant ? dormancy(rule) : ""}`;
}

/** A value of a change in Markdown, whole; empty where there is none. */
export function valueMarkdown(value: Json | undefined, rule: RuleId): string {
  return value === undefined ? "" : markdownOf(valueText(value), rule);
}

function markdownOf(text: string, rule: RuleId): string {
  return isNumber(text) || holdsSentences(rule) ? plainMarkdown(text) : codeMarkdown(text);
}

function isNumber(text: string): boolean {
  return /^-?\d+(?:\.\d+)?$/.test(text);
}

/** Whether the values of a rule are sentences for people. */
function holdsSentences(rule: RuleId): boolean {
  return /^(?:error\/(?:added|removed|reworded)|text\/(?:summary|description|title))$/.test(rule);
}
