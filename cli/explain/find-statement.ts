import type { Json, OpenApiDocument } from "../../spec/document/openapi.js";

/** A place in a document. */
export interface Statement {
  readonly pointer: string;
  readonly value: Json;
}

/**
 * Finds what a person may mean: a JSON pointer (`/paths/…` or `#/paths/…`), an error code, or an operationId.
 *
 * @returns the places in the order of the document; none when there is nothing of that name
 */
export function findStatement(document: OpenApiDocument, wanted: string): readonly Statement[] {
  const all = walk(document as unknown as Json, "");
  if (/^#?\//.test(wanted)) return all.filter(({ pointer }) => pointer === wanted.replace(/^#/, ""));
  if (/^\d+$/.test(wanted)) return all.filter(({ pointer, value }) => isError(pointer, value, wanted));
  return all.filter(
    ({ pointer, value }) => pointer.startsWith("/paths/") && member(value, "operationId") === wanted,
  );
}

/** Every value of the document with its pointer, from the outside in. */
function walk(value: Json, pointer: string): readonly Statement[] {
  if (typeof value !== "object" || value === null) return [{ pointer, value }];
  const inner = Object.entries(value).flatMap(([key, one]: [string, Json]) =>
    walk(one, `${pointer}/${key.replaceAll("~", "~0").replaceAll("/", "~1")}`),
  );
  return [{ pointer, value }, ...inner];
}

function isError(pointer: string, value: Json, code: string): boolean {
  return /\/x-rambase-errors\/\d+$/.test(pointer) && String(member(value, "code")) === code;
}

function member(value: Json, key: string): Json | undefined {
  if (typeof value !== "object" || value === null || Array.isArray(value)) return undefined;
  return Object.entries(value).find(([name]) => name === key)?.[1];
}
