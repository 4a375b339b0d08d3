import type { Issue, Place, Severity } from "./issue.js";

interface CatalogueEntry {
  readonly severity: Severity;
  readonly fix: string;
}

/**
 * Every kind of issue the project can report, with its severity and the advice that goes with it.
 * A code that is not listed here does not compile.
 */
export const catalogue = {
  "input/unreadable": { severity: "error", fix: "Check that the path exists and that you may read it." },
  "input/is-url": { severity: "error", fix: "Save the pages to a folder first and pass that folder." },
  "input/no-pages": { severity: "error", fix: "Pass a folder that holds .html, .htm or .txt pages." },
  "input/encoding": { severity: "warning", fix: "Save the page as UTF-8." },
} as const satisfies Record<string, CatalogueEntry>;

/** The stable name of a kind of issue. */
export type IssueCode = keyof typeof catalogue;

/**
 * Makes an issue of a catalogued kind.
 *
 * @param code which kind; severity and default advice come from the catalogue
 * @param message what is wrong and what was expected
 * @param place file, line, pointer and excerpt, as far as known
 * @param fix advice that fits better than the catalogue's
 */
export function issue(code: IssueCode, message: string, place: Place = {}, fix?: string): Issue {
  const entry: CatalogueEntry = catalogue[code];
  return { code, severity: entry.severity, message, ...place, fix: fix ?? entry.fix };
}
