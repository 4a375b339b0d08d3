import type { Json } from "../spec/document/openapi.js";
import { markdownText } from "./markdown-text.js";

/** What stands under an extension key, before anybody looked at it. */
export type Facts = { readonly [key: string]: Json | undefined };

/** The members of an object; none of anything else. */
export function members(value: Json | undefined): Facts {
  return isObject(value) ? value : {};
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** What is said of a number; nothing of anything else. */
export function number(value: Json | undefined, say: (value: number) => string): readonly string[] {
  return typeof value === "number" ? [say(value)] : [];
}

/** A text as Markdown that reads the same; the empty text of anything else. */
export function words(value: Json | undefined): string {
  return typeof value === "string" ? markdownText(value) : "";
}
