import type { Json, OpenApiDocument, Operation } from "../spec/document/openapi.js";
import { operationKey } from "../spec/document/operations.js";
import { withChangelog } from "./changelog-section.js";
import { withDomainValueNotes } from "./domain-value-notes.js";
import { withErrorTables } from "./error-tables.js";
import { mapOperations } from "./map-operations.js";
import { withoutMarkup } from "./markdown-text.js";
import { moduleIndex } from "./module-index.js";
import { listOperations } from "./operations.js";
import { withResourceNotes } from "./resource-notes.js";
import { withUnknownAnswers } from "./unknown-answers.js";

/**
 * The copy of the document that Redoc renders. Tags and operations carry the site's own slugs as names, so
 * that the anchors are ours to decide and every link from the other pages fits; descriptions hold no markup;
 * responses list their error numbers or say that nobody knows what they hold, operations tell of their
 * resource and fields of their codes.
 *
 * @param changelog Markdown, which is shown before all modules
 */
export function referenceDocument(document: OpenApiDocument, changelog?: string): OpenApiDocument {
  // `x-tagGroups` names tags by the names that are replaced here.
  const { "x-tagGroups": _groups, ...rest } = withPlainDescriptions(document);
  const noted = withErrorTables(withUnknownAnswers(withResourceNotes(withSlugs(rest))));
  return changelog === undefined ? noted : withChangelog(noted, changelog);
}

function withSlugs(document: OpenApiDocument): OpenApiDocument {
  const operations = listOperations(document);
  const entries = new Map(operations.map((entry) => [operationKey(entry), entry]));
  const renamed = mapOperations(document, (operation, method, path): Operation => {
    const entry = entries.get(operationKey({ method, path }));
    return entry === undefined
      ? operation
      : { ...operation, operationId: entry.slug, summary: entry.title, tags: [entry.moduleSlug] };
  });
  const tags = moduleIndex(document, operations).map(({ name, slug, description }) => ({
    name: slug,
    "x-displayName": name,
    ...(description === "" ? {} : { description }),
  }));
  return { ...renamed, tags };
}

function withPlainDescriptions(document: OpenApiDocument): OpenApiDocument {
  // The walk keeps every key and type and only rewrites texts, so a document stays a document.
  return withDomainValueNotes(plain(document as unknown as Json)) as unknown as OpenApiDocument;
}

function plain(value: Json): Json {
  if (Array.isArray(value)) return value.map(plain);
  if (typeof value !== "object" || value === null) return value;
  const entries = Object.entries(value).map(([key, inner]): [string, Json] => [
    key,
    key === "description" && typeof inner === "string" ? withoutMarkup(inner) : plain(inner),
  ]);
  return Object.fromEntries(entries);
}
