import type { OpenApiDocument } from "../spec/document/openapi.js";
import { withoutMarkup } from "./markdown-text.js";
import { changelogSlug } from "./site-address.js";

/**
 * Puts the changelog before all modules, as a tag without operations: Redoc renders Markdown, shows its
 * headings in the menu and finds its words with the search. Only versions stay headings: those below them
 * are the same in every version, and would fill the menu with lines that all lead to the first of their name.
 *
 * @param changelog Markdown; its title gives way to the section's own
 * @returns a copy of the document
 */
export function withChangelog(document: OpenApiDocument, changelog: string): OpenApiDocument {
  const versions = changelog
    .trimStart()
    .replace(/^# .*\n+/, "")
    .replace(/^###+ (.+)$/gm, "**$1**");
  const description = withoutMarkup(versions);
  const section = { name: changelogSlug, "x-displayName": "Changes", "x-traitTag": true, description };
  return { ...document, tags: [section, ...(document.tags ?? [])] };
}
