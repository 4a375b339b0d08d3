import type { Issue, Place, Severity } from "./issue.js";
import { readingKinds } from "./reading-kinds.js";

interface CatalogueEntry {
  readonly severity: Severity;
  readonly fix: string;
  readonly loses?: boolean;
}

/**
 * Every kind of issue the project can report, with its severity and the advice that goes with it.
 * A code that is not listed here does not compile.
 */
export const catalogue = {
  ...readingKinds,

  "input/unreadable": { severity: "error", fix: "Check that the path exists and that you may read it." },
  "input/is-url": { severity: "error", fix: "Save the pages to a folder first and pass that folder." },
  "input/no-pages": { severity: "error", fix: "Pass a folder that holds .html, .htm or .txt pages." },
  "input/left-out": {
    severity: "info",
    fix: "Give the files an ending of pages if they are some: .html or .txt.",
  },
  "crawl/unreachable": {
    severity: "error",
    fix: "Check the address and the network, then run again; pages that were fetched are not fetched again.",
  },
  "crawl/dead-link": { severity: "warning", fix: "Nothing to do, unless the page was there before." },
  "crawl/left-out": { severity: "info", fix: "Nothing to do." },
  "crawl/page-gone": {
    severity: "warning",
    fix: "Check that the page is gone indeed; its last state stays until it has been missing in more runs.",
  },
  "crawl/page-dropped": { severity: "warning", fix: "Check that the resource is gone indeed." },
  "guard/status": { severity: "error", fix: "Run again when the site answers as it should." },
  "guard/content-type": { severity: "error", fix: "Open the address in a browser and look at what comes." },
  "guard/too-large": { severity: "error", fix: "Check the page; --max-size allows for larger ones." },
  "guard/redirect": { severity: "error", fix: "If the documentation has moved there, crawl that address." },
  "guard/robots": { severity: "error", fix: "Ask the site's owner for permission to crawl it." },
  "guard/login-page": {
    severity: "error",
    fix: "Check that the documentation can be read without logging in.",
  },
  "guard/needs-scripts": {
    severity: "error",
    fix: "Save the pages from a browser to a folder and pass that folder.",
  },
  "guard/too-small": { severity: "error", fix: "Open the address in a browser and look at what comes." },
  "guard/too-many-pages": {
    severity: "error",
    fix: "Start at an address that leads to fewer pages; --max-pages allows for more.",
  },
  "guard/not-a-resource": {
    severity: "error",
    fix: "Open the address in a browser: an error page may have come with the status of success.",
  },
  "guard/other-resource": {
    severity: "error",
    fix: "Open the address in a browser; when that page belongs there, run again with --accept.",
  },
  "guard/cut-off": { severity: "error", fix: "Run again; the site may have been interrupted." },
  "guard/no-pages": { severity: "error", fix: "Pass the address at which the documentation begins." },
  "guard/fewer": {
    severity: "error",
    fix: "Look at what is missing; when that is right, run again with --accept.",
  },
  "guard/misread": {
    severity: "error",
    fix: "Run inspect on the page: save it again if it came wrong, leave out what is no page. If it is right, correct the document with an overlay where that is needed, and run again with --accept.",
  },
  "snapshot/damaged": { severity: "error", fix: "Restore the snapshot from version control, or crawl anew." },
  "input/encoding": { severity: "warning", fix: "Save the page as UTF-8." },

  "document/syntax": { severity: "error", fix: "Correct the text at that line." },
  "document/shape": {
    severity: "error",
    fix: "Correct the document at that place; lint names the rest of what is wrong.",
  },
  "document/loose": { severity: "warning", fix: "Quote the text, or remove the key that holds nothing." },
  "document/not-openapi": { severity: "error", fix: "Pass an OpenAPI document of version 3.0 or 3.1." },

  "lint/error": {
    severity: "error",
    fix: "Correct the document, or relax the rule with its reason in redocly.yaml.",
  },
  "lint/warning": { severity: "warning", fix: "Look at the document at that place." },
  "lint/config": { severity: "error", fix: "Correct redocly.yaml." },

  "export/any-answer": {
    severity: "info",
    fix: "Nothing to do; take what comes as it is, until the page shows its fields.",
  },
  "export/untyped": { severity: "info", fix: "Compare the value as text, which fits each of the types." },
  "export/moved": { severity: "info", fix: "Read the value from its x- key where you need it." },
  "export/weakened": {
    severity: "warning",
    fix: "Check whether readers of the 3.0 document can live with it.",
  },

  "site/no-sample": {
    severity: "warning",
    fix: "Run generate on the document; it says what the SDK leaves out.",
  },
  "site/not-rendered": {
    severity: "error",
    fix: "Run lint on the document; if it is clean, install the packages again with npm ci.",
  },
  "site/outside-request": {
    severity: "error",
    fix: "Use the version of @redocly/cli that package-lock.json names.",
  },

  "overlay/broken": {
    severity: "error",
    fix: "Correct the overlay at that line; docs/overlays.md says what an action needs.",
  },
  "overlay/left-out": {
    severity: "warning",
    fix: "Move overlays into the folder itself, with the ending .yaml, .yml or .json; or remove it.",
  },
  "overlay/failed": { severity: "error", fix: "Correct the action, or remove it." },
  "overlay/no-target": {
    severity: "error",
    fix: "Look at what changed on the page: aim the action at the new place, or remove it.",
  },
  "overlay/obsolete": { severity: "warning", fix: "Remove the action from the overlay." },
  "overlay/wire-name": {
    severity: "warning",
    fix: "Make sure that the server knows the new name; correct descriptions and bounds instead of names.",
  },
  "explain/not-found": {
    severity: "error",
    fix: "Pass a JSON pointer, an operationId or an error code of the document.",
  },
  "explain/no-evidence": {
    severity: "error",
    fix: "Run scrape or sync again; both write the evidence beside the document.",
  },
  "explain/other-document": {
    severity: "error",
    fix: "Run scrape or sync again, so that document and evidence are of one run.",
  },
  "diff/no-evidence": {
    severity: "info",
    fix: "Compare documents that have their evidence beside them to see who made each change.",
  },
  "diff/other-evidence": {
    severity: "warning",
    fix: "Keep document and evidence of one run together to see who made each change.",
  },
  "names/unreadable": { severity: "error", fix: "Restore the name lock from version control." },
  "names/conflict": { severity: "error", fix: "Correct the name lock at that line, then run again." },

  "sync/last-unreadable": {
    severity: "error",
    fix: "Restore it from version control; or remove it, and versions begin anew.",
  },
  "write/not-ours": { severity: "error", fix: "Choose another place, or empty this one yourself." },
  "write/bad-path": {
    severity: "error",
    fix: "Choose names that stay inside the folder and differ from each other.",
  },
  "write/busy": { severity: "error", fix: "Wait until the other run ends." },
  "write/finished-earlier": { severity: "info", fix: "Nothing to do." },
  "write/dropped-earlier": { severity: "warning", fix: "Look at what this run changes; it starts anew." },
  "write/changed-meanwhile": { severity: "error", fix: "Run again: it will start from what is there now." },
  "write/failed": { severity: "error", fix: "Make room or set the permissions, then run again." },

  "generator/reference": {
    severity: "error",
    fix: "Correct the reference, or bundle the document into one file.",
  },
  "generator/circle": {
    severity: "warning",
    fix: "Let the schema refer to what it consists of, or to itself only from a property or a list.",
  },
  "generator/no-operations": {
    severity: "error",
    fix: "Check that the document is the whole OpenAPI document.",
  },
  "generator/operation-id": { severity: "info", fix: "Give the operation an operationId of its own." },
  "generator/renamed": {
    severity: "info",
    fix: "Choose another name in the document if this one reads badly.",
  },
  "generator/parameter": {
    severity: "warning",
    fix: "Pass it in the headers of a call, or correct the document.",
  },
  "generator/unsupported": {
    severity: "warning",
    fix: "Nothing to do where callers can live with it; else change the document.",
  },
  "generator/path-parameter": { severity: "warning", fix: "Give the parameter the same type on every path." },
  "generator/error-message": {
    severity: "info",
    fix: "Compare the two pages; the SDK shows the first message.",
  },
  "generator/keyword": {
    severity: "warning",
    fix: "Express the rule with keywords that the validators check.",
  },
  "generator/format": { severity: "info", fix: "Express the rule as a pattern if it must be checked." },
  "generator/paths": {
    severity: "warning",
    fix: "Lint the document; what it reports is what stands in the way.",
  },
  "surface/damaged": {
    severity: "error",
    fix: "Restore the file from version control, or remove it to begin a new listing.",
  },
  "generator/slow-pattern": {
    severity: "warning",
    fix: "Write the pattern so that its parts cannot match the same text in several ways, or bound the length.",
  },
  "generator/pattern": { severity: "warning", fix: "Correct the pattern, or keep it as x-rambase-pattern." },

  "errors/differ": {
    severity: "warning",
    fix: "Check which page is right; the first one gave the error its name.",
  },
  "pages/path-spelled": {
    severity: "info",
    fix: "Nothing to do: the names in the braces of a path say nothing to the server.",
  },
  "pages/words-differ": {
    severity: "info",
    fix: "Nothing to do: both are one schema, with the words of the page that is named.",
  },
  "pages/same-resource": {
    severity: "info",
    fix: "Nothing to do; leave the other copy out if it is not needed.",
  },
  "pages/copies-differ": {
    severity: "warning",
    fix: "Check which copy is whole and right, and leave the other out.",
  },
  "pages/older-version": {
    severity: "info",
    fix: "Nothing to do; leave the older page out if it is not needed.",
  },
  "pages/other-resource": {
    severity: "warning",
    fix: "Two resources claim the same method and path: check which one is meant.",
  },
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

/** Whether an issue says that a page states more than was read, or something else. */
export function isDoubt({ code }: Pick<Issue, "code">): boolean {
  const { severity, loses }: CatalogueEntry = catalogue[code];
  return severity === "error" || loses === true;
}
