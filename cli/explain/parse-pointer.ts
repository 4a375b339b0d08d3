import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { percentDecoded, pointerSteps } from "../../spec/document/pointer.js";
import { documentPlace, type LostWay, type Place, walk } from "./document-place.js";

/**
 * Whether a text is meant as a JSON pointer: `/a/b`, `#/a/b`, `file.yaml#/a/b`, or the
 * whole document (`#`, `/`).
 */
export function isPointer(text: string): boolean {
  return text.startsWith("/") || text === "#" || text.includes("#/");
}

/**
 * Finds the place that a pointer means. It may be in URI form (percent signs, `#` before it) and end in a
 * slash, and it may lead through a `$ref`.
 *
 * @returns the place, or how far the pointer leads
 */
export function findPlace(document: OpenApiDocument, text: string): Place | LostWay {
  const plain = text.slice(text.indexOf("#") + 1);
  const root = documentPlace(document);
  const bare = plain.replace(/\/+$/, "");
  const forms = [plain, bare, percentDecoded(plain), percentDecoded(bare)];
  const ways = forms.map((form) => walk(root, pointerSteps(form)));
  return ways.find((way) => !("missing" in way)) ?? walk(root, pointerSteps(percentDecoded(bare)));
}
