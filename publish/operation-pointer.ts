import type { HttpMethod } from "../spec/document/openapi.js";

/** JSON pointer to an operation of the document. */
export function pointerTo(path: string, method: HttpMethod): string {
  return `/paths/${path.replaceAll("~", "~0").replaceAll("/", "~1")}/${method}`;
}
