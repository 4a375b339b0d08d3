import type { Json, Response } from "./openapi.js";
import { extensionKeys, type RamBaseError } from "./rambase-extensions.js";

/**
 * The errors that a response documents, in document order; entries without number and message are left out.
 */
export function documentedErrors(response: Response): readonly RamBaseError[] {
  const listed = response[extensionKeys.errors];
  if (!Array.isArray(listed)) return [];
  return listed.flatMap((entry: Json) =>
    isDocumentedError(entry) ? [{ code: entry.code, message: entry.message }] : [],
  );
}

function isDocumentedError(entry: Json): entry is { code: number; message: string } {
  return (
    typeof entry === "object" &&
    entry !== null &&
    "code" in entry &&
    typeof entry.code === "number" &&
    "message" in entry &&
    typeof entry.message === "string"
  );
}
