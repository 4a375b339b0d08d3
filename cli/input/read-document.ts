import type { Outcome } from "../../issues/issue.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { parseDocument } from "../../spec/print/parse-document.js";
import { readTextFile } from "./read-text-file.js";

/** Reads an OpenAPI document from a file; `undefined` with issues when it is not readable or is none. */
export async function readDocument(file: string): Promise<Outcome<OpenApiDocument | undefined>> {
  const { value, issues } = await readTextFile(file);
  return value === undefined ? { value: undefined, issues } : parseDocument(value, file);
}
