import type { Json, OpenApiDocument, Operation } from "../spec/document/openapi.js";
import { extensionKeys } from "../spec/document/rambase-extensions.js";
import { mapOperations } from "./map-operations.js";

/**
 * Appends to each operation's description what `x-rambase` says about it, because Redoc shows no extension keys:
 * resource and version, number of the API operation, largest page, custom fields, and the page it was read from.
 *
 * @returns a copy of the document; operations without `x-rambase` are unchanged
 */
export function withResourceNotes(document: OpenApiDocument): OpenApiDocument {
  return mapOperations(document, (operation) => {
    const note = resourceNote(operation[extensionKeys.operation]);
    return note === "" ? operation : { ...operation, description: below(operation, note) };
  });
}

function below(operation: Operation, note: string): string {
  return operation.description === undefined ? note : `${operation.description}\n\n${note}`;
}

function resourceNote(stated: Json | undefined): string {
  const facts = members(stated);
  const { id, version } = members(facts.resource);
  return [
    number(id, (value) => `Resource ${value}`),
    number(version, (value) => `version ${value}`),
    number(facts.latestVersion, (value) => `replaced by version ${value}`),
    number(facts.operation, (value) => `API operation ${value}`),
    number(facts.maximumPageSize, (value) => `at most ${value} items a page`),
    facts.customFields === true ? ["may carry custom fields"] : [],
    pageLink(facts.page),
  ]
    .flat()
    .join(" · ");
}

function members(value: Json | undefined): { readonly [key: string]: Json | undefined } {
  return isObject(value) ? value : {};
}

function isObject(value: Json | undefined): value is { readonly [key: string]: Json } {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

function number(value: Json | undefined, say: (value: number) => string): readonly string[] {
  return typeof value === "number" ? [say(value)] : [];
}

/** A link only to what is plainly a web address: other text could end the link and go on as Markdown. */
function pageLink(value: Json | undefined): readonly string[] {
  return typeof value === "string" && /^https?:\/\/[^\s<>()[\]\\]+$/.test(value)
    ? [`[source page](${value})`]
    : [];
}
