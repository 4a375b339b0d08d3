import type { Outcome } from "../../issues/issue.js";
import type { ResourcePage } from "../../scraper/model/resource-page.js";
import { buildDocument as build } from "../../spec/build/build-document.js";
import { openDocument } from "../../spec/build/built-document.js";
import { draftPages } from "../../spec/build/draft/draft-pages.js";
import type { NameLock } from "../../spec/build/name-lock.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import type { Sources } from "../../spec/evidence/evidence.js";

/** The whole document of pages that were read, with its evidence. */
export function buildDocument(
  pages: readonly ResourcePage[],
  names: NameLock,
): Outcome<{ readonly document: OpenApiDocument; readonly sources: Sources; readonly names: NameLock }> {
  const { value, issues } = build(draftPages(pages), names);
  return { value: { ...openDocument(value), names: value.names }, issues };
}
