import { wellShaped } from "../../generator/model/document/shape/well-shaped.js";
import type { Outcome } from "../../issues/issue.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { readDocument } from "./read-document.js";

/** A document of a user's, twice: they are the same unless something in it has another shape. */
export interface ShapedDocument {
  /** All that its file holds. */
  readonly written: OpenApiDocument;
  /** What of it has the shape of a document. */
  readonly read: OpenApiDocument;
}

/**
 * Reads an OpenAPI document from a file, and looks at its shape.
 *
 * @returns `undefined` with issues when the file is not readable or holds no OpenAPI document.
 *   Reports what of it has another shape (`document/shape`, `document/loose`), which is an error
 *   where something is not read
 */
export async function openShaped(file: string): Promise<Outcome<ShapedDocument | undefined>> {
  const { value: written, issues } = await readDocument(file);
  if (written === undefined) return { value: undefined, issues };
  const shaped = wellShaped(written);
  const slips = shaped.issues.map((one) => ({ ...one, file }));
  // Additions under `x-` say nothing to an SDK, but they are part of the document.
  const read = slips.length === 0 ? written : shaped.value;
  return { value: { written, read }, issues: [...issues, ...slips] };
}
