import type { OpenApiDocument } from "../spec/document/openapi.js";
import { type DocumentOperation, operationKey, operationsOf } from "../spec/document/operations.js";
import { changelogSlug } from "./site-address.js";
import { SlugRegister } from "./slug-register.js";

/** One operation of the document, with the address that the site gives it. */
export interface SiteOperation extends DocumentOperation {
  /** Summary, else operationId, else path: never empty. */
  readonly title: string;
  /** The module it is listed under: its first tag, or `Other`. */
  readonly module: string;
  readonly moduleSlug: string;
  /** Unique in the document when letter case is ignored. */
  readonly slug: string;
}

/**
 * Lists every operation in document order. Slugs are unique, hold only `a-z`, `0-9`, `-` and `_`, and
 * depend on the document alone.
 */
export function listOperations(document: OpenApiDocument): readonly SiteOperation[] {
  const modules = new SlugRegister();
  modules.newSlug(changelogSlug);
  for (const tag of document.tags ?? []) modules.slugOf(tag.name);
  const slugs = new SlugRegister();
  return operationsOf(document).map((found) => {
    const { operation, path } = found;
    const module = operation.tags?.[0] ?? "Other";
    return {
      ...found,
      title: operation.summary || operation.operationId || path,
      module,
      moduleSlug: modules.slugOf(module),
      slug: slugs.newSlug(operation.operationId ?? operationKey(found)),
    };
  });
}
