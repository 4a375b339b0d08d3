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

  "document/syntax": { severity: "error", fix: "Correct the text at that line." },
  "document/not-openapi": { severity: "error", fix: "Pass an OpenAPI document of version 3.0 or 3.1." },

  "lint/error": {
    severity: "error",
    fix: "Correct the document, or relax the rule with its reason in redocly.yaml.",
  },
  "lint/warning": { severity: "warning", fix: "Look at the document at that place." },
  "lint/config": { severity: "error", fix: "Correct redocly.yaml." },

  "export/moved": { severity: "info", fix: "Read the value from its x- key where you need it." },
  "export/weakened": {
    severity: "warning",
    fix: "Check whether readers of the 3.0 document can live with it.",
  },

  "explain/not-found": {
    severity: "error",
    fix: "Pass a JSON pointer, an operationId or an error code of the document.",
  },
  "names/unreadable": { severity: "error", fix: "Restore the name lock from version control." },

  "write/not-ours": { severity: "error", fix: "Choose another place, or empty this one yourself." },
  "write/outside": { severity: "error", fix: "Choose names that stay inside the folder." },
  "write/busy": { severity: "error", fix: "Wait until the other run ends." },
  "write/failed": { severity: "error", fix: "Make room or set the permissions, then run again." },
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
