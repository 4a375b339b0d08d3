import type { OpenApiDocument } from "../spec/document/openapi.js";
import { withoutMarkup } from "./markdown-text.js";
import { changelogSlug } from "./site-address.js";

/**
 * Puts the changelog before all modules, as a tag without operations: Redoc renders Markdown, shows its
 * headings in the menu and finds its words with the search.
 *
 * @param changelog Markdown; its title gives way to the section's own
 * @returns a copy of the document
 */
export function withChangelog(document: OpenApiDocument, changelog: string): OpenApiDocument {
  const description = withoutMarkup(changelog.trimStart().replace(/^# .*\n+/, ""));
  const section = { name: changelogSlug, "x-displayName": "Changes", "x-traitTag": true, description };
  return { ...document, tags: [section, ...(document.tags ?? [])] };
}
