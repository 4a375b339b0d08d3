import type { ResourcePage } from "../../../scraper/model/resource-page.js";
import { pointer } from "../../document/pointer.js";
import { extensionKeys } from "../../document/rambase-extensions.js";
import type { SourceBook } from "../../evidence/source-book.js";
import { successKey } from "./responses.js";

/**
 * Notes what stands behind the responses of an operation: the status row and the error list. The others refer
 * to the general responses, which have evidence of their own.
 */
export function noteResponses(at: string, page: ResourcePage, sources: SourceBook): void {
  sources.note(pointer(at, successKey(page)), page, page.evidence.status ?? page.evidence.method);
  const counts = new Map<number, number>();
  for (const error of page.errors) {
    const i = counts.get(error.status) ?? 0;
    counts.set(error.status, i + 1);
    sources.note(pointer(at, error.status), page, error.at);
    sources.note(pointer(at, error.status, extensionKeys.errors, i), page, error.at);
  }
}
