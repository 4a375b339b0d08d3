import type { OpenApiDocument } from "../spec/document/openapi.js";
import { extensionKeys } from "../spec/document/rambase-extensions.js";
import { listedRows } from "./listed-rows.js";
import { mapOperations } from "./map-operations.js";
import { pageLink } from "./page-link.js";
import { type Facts, members, number } from "./stated-facts.js";
import { versionNotes } from "./version-notes.js";

/**
 * Appends to each operation's description what `x-rambase` says about it, because Redoc shows no extension
 * keys: the version that replaces it, then resource and version, number of the API operation, largest page,
 * custom fields, the page it was read from, and what that lists.
 *
 * @returns a copy of the document; operations without `x-rambase` are unchanged
 */
export function withResourceNotes(document: OpenApiDocument): OpenApiDocument {
  return mapOperations(document, (operation) => {
    const facts = members(operation[extensionKeys.operation]);
    const line = resourceNote(facts);
    const notes = [...versionNotes(facts), ...(line === "" ? [] : [line]), ...listedRows(facts)];
    if (notes.length === 0) return operation;
    const given = operation.description === undefined ? [] : [operation.description];
    return { ...operation, description: [...given, ...notes].join("\n\n") };
  });
}

function resourceNote(facts: Facts): string {
  const { id, version } = members(facts.resource);
  return [
    number(id, (value) => `Resource ${value}`),
    number(version, (value) => `version ${value}`),
    number(facts.latestVersion, (value) => `replaced by version ${value}`),
    number(facts.operation, (value) => `API operation ${value}`),
    number(facts.maximumPageSize, (value) => `at most ${value} items a page`),
    facts.customFields === true ? ["may carry custom fields"] : [],
    pageLink("source page", facts.page) ?? [],
  ]
    .flat()
    .join(" · ");
}
