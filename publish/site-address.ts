import type { SiteOperation } from "./operations.js";

/** Names of the site's files, relative to its folder. */
export const sitePaths = {
  index: "index.html",
  reference: "reference.html",
  errors: "errors.html",
  yaml: "openapi.yaml",
  json: "openapi.json",
  older: "openapi-3.0.yaml",
} as const;

/** The anchor of the changelog in the reference; no module has it. */
export const changelogSlug = "changelog";

/** Where the reference shows what changed. */
export const changelogAddress = `${sitePaths.reference}#/${changelogSlug}`;

/** Where the reference shows an operation. Redoc's anchors are `#/<tag>/<operationId>`, in lower case. */
export function operationAddress(operation: SiteOperation): string {
  return `${sitePaths.reference}#/${operation.moduleSlug}/${operation.slug}`;
}

/** Where the reference shows a module. */
export function moduleAddress(moduleSlug: string): string {
  return `${sitePaths.reference}#/${moduleSlug}`;
}

/** The anchor of an error on its page. */
export function errorAnchor(code: number): string {
  return `error-${code}`;
}

/** Where the page of errors shows an error number. */
export function errorAddress(code: number): string {
  return `${sitePaths.errors}#${errorAnchor(code)}`;
}
