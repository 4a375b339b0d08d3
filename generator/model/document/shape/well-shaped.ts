import { issue } from "../../../../issues/catalogue.js";
import type { Issue, Outcome } from "../../../../issues/issue.js";
import type { OpenApiDocument } from "../../../../spec/document/openapi.js";
import { readShape } from "./read-shape.js";

/** What an SDK is called whose document does not say it. */
const unnamed = { title: "API", version: "0.1.0" };

/**
 * The document as its types describe it, so that nobody after this has to ask what he reads: the same one
 * when it has that shape. Every part of another shape is reported (`document/shape`) and left out. A number
 * or a flag where a text is expected is read as its text, and a key that holds nothing is left out
 * (`document/loose`). Keys with `x-` among paths and responses are no names, and go.
 */
export function wellShaped(document: OpenApiDocument): Outcome<OpenApiDocument> {
  const issues: Issue[] = [];
  // The document is an object with a version: whoever opened it has looked at that much.
  const read = readShape(document, "document", { pointer: "", lost: "it", issues }) as OpenApiDocument;
  const info = { ...unnamed, ...read.info };
  const missing = ["title", "version"].filter((key) => !Object.hasOwn(read.info ?? {}, key));
  if (missing.length === 0) return { value: read, issues };
  const pointer = document.info === undefined ? "" : "/info";
  const message = `info needs ${missing.join(" and ")}; the API is called ${info.title}, version ${info.version}.`;
  issues.push(issue("document/shape", message, { pointer }));
  return { value: { ...read, info }, issues };
}
