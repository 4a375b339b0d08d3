import type { ErrorEntry } from "../spec/document/error-index.js";
import type { OpenApiDocument } from "../spec/document/openapi.js";
import { operationView } from "./index-page.js";
import type { SiteOperation } from "./operations.js";
import { pageFrame, type SiteExtras } from "./page-frame.js";
import { errorAddress, errorAnchor, sitePaths } from "./site-address.js";

/** Everything the template of the page of errors shows. */
export function errorsView(
  document: OpenApiDocument,
  errors: readonly ErrorEntry<SiteOperation>[],
  extras: SiteExtras,
) {
  const siteTitle = document.info.title;
  return {
    ...pageFrame(`Errors · ${siteTitle}`, siteTitle, sitePaths.errors, extras),
    count: String(errors.length),
    errors: errors.map(({ code, name, answers }) => ({
      anchor: errorAnchor(code),
      href: errorAddress(code),
      code: String(code),
      // A long name breaks between its words only.
      nameWords: name === "" ? [] : name.split(/(?=[A-Z][a-z])/),
      answers: answers.map((answer) => ({
        status: answer.status,
        message: answer.message,
        operations: answer.operations.map(operationView),
      })),
    })),
  };
}
