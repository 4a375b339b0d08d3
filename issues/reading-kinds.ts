/**
 * A kind of issue that is met in reading a page. A warning says whether something that the page states may
 * not be in what was read (`loses`): a run must not take that for a change of the API. An error always does.
 */
type ReadingKind =
  | { readonly severity: "error" | "info"; readonly fix: string }
  | { readonly severity: "warning"; readonly loses: boolean; readonly fix: string };

/** The part of the catalogue that tells of single pages. */
export const readingKinds = {
  "page/empty": { severity: "error", fix: "Save the page again; the file holds no text." },
  "page/not-a-resource": {
    severity: "error",
    fix: "Leave the file out, or, if it should be a resource page, save it again with its header table.",
  },
  "page/older-generation": {
    severity: "warning",
    loses: false,
    fix: "Save the page again from today's documentation, or check what was assumed.",
  },
  "page/section-missing": { severity: "error", fix: "The page may have been cut off: save it again, whole." },
  "page/section-repeated": {
    severity: "error",
    fix: "Save each page in a file of its own, and each section once.",
  },
  "page/body-missing": {
    severity: "warning",
    loses: true,
    fix: "Save the page again, whole; its code may have been lost.",
  },
  "page/cut-off": { severity: "error", fix: "Save the page again, whole." },
  "page/row-missing": {
    severity: "error",
    fix: "Save the page again; without this row the operation is not known.",
  },
  "page/row-unclear": {
    severity: "warning",
    loses: true,
    fix: "Look at the line; if the page is right, the reader needs a new rule.",
  },
  "page/value-new": {
    severity: "warning",
    loses: false,
    fix: "The value was kept; if the page is right, the reader needs to know it.",
  },
  "page/row-repeated": { severity: "info", fix: "Nothing to do." },
  "page/rows-differ": { severity: "warning", loses: false, fix: "Check which of the two rows is right." },
  "page/parameter-missing": {
    severity: "warning",
    loses: true,
    fix: "Its row may have been lost: save the page again, whole.",
  },
  "page/damaged-letters": {
    severity: "warning",
    loses: false,
    fix: "Save the page again, as UTF-8; the letters at that line are not the ones of the original.",
  },
  "page/no-query-parameters": {
    severity: "warning",
    loses: true,
    fix: "The table may have been lost: save the page again, whole.",
  },
  "page/unexplained": {
    severity: "warning",
    loses: true,
    fix: "Run `inspect` on the page to see the lines that no rule took.",
  },
  "page/stays-open": {
    severity: "warning",
    loses: false,
    fix: "If the page was cut off, save it again, whole.",
  },
  "page/no-summary": {
    severity: "warning",
    loses: false,
    fix: "Look at the top of the page; its summary may have moved.",
  },
  "page/no-breadcrumb": {
    severity: "warning",
    loses: false,
    fix: "Check the operation's tag; it was made of the address or path.",
  },
  "page/witnesses-differ": {
    severity: "warning",
    loses: false,
    fix: "The header table was followed; check which one is right.",
  },
  "page/address-differs": {
    severity: "warning",
    loses: false,
    fix: "What stands in the page was followed; check that it was saved under its own address.",
  },
  "page/of-another-address": {
    severity: "warning",
    loses: false,
    fix: "What stands in the page was followed; save the page of that address again.",
  },
  "page/address-older": { severity: "info", fix: "Nothing to do; the version in the page was followed." },
  "page/versions-differ": {
    severity: "warning",
    loses: false,
    fix: "The version of the API resource identifier was followed; check which one is right.",
  },
  "page/operation-differs": {
    severity: "warning",
    loses: false,
    fix: "The URI was followed; check whether the page is of an API operation.",
  },
  "page/status-no-success": {
    severity: "warning",
    loses: false,
    fix: "Check the status; correct it with an overlay.",
  },
  "page/status-unusual": {
    severity: "warning",
    loses: false,
    fix: "Check the status; correct it with an overlay.",
  },
  "tooltip/no-marker": {
    severity: "warning",
    loses: true,
    fix: "Look at the field's tooltip; if the page is right, the reader needs a new rule.",
  },
  "tooltip/no-description": {
    severity: "warning",
    loses: true,
    fix: "Look at the field's tooltip; a part of it may have been lost.",
  },
  "tooltip/bold-differs": {
    severity: "warning",
    loses: true,
    fix: "The tooltip was followed; check whether the field is required.",
  },
  "tooltip/label-in-description": {
    severity: "warning",
    loses: true,
    fix: "Look at the line; if it states a constraint or marker, correct the document with an overlay.",
  },
  "code/broken": {
    severity: "error",
    fix: "The page may have been cut off or changed shape: save it again, whole.",
  },
  "code/numbers": {
    severity: "warning",
    loses: true,
    fix: "Lines of the code may have been lost: save the page again, whole.",
  },
  "code/same-name": {
    severity: "error",
    fix: "Check the page: an object can hold a name only once.",
  },
  "halves/missing": {
    severity: "warning",
    loses: true,
    fix: "The other half was followed; save the page again if it was cut off.",
  },
  "halves/differ": {
    severity: "warning",
    loses: false,
    fix: "Of two statements the XML half's was followed, and what only one half states was kept; check which is right.",
  },
  "halves/one-sided": {
    severity: "warning",
    loses: false,
    fix: "The field was kept; check whether it belongs to the API.",
  },
  "flat/recovered": { severity: "info", fix: "Nothing to do; the structure fits field by field." },
  "flat/uncertain": {
    severity: "warning",
    loses: false,
    fix: "Add the same page as HTML or in the numbered export; it shows the structure.",
  },

  "type/unknown": { severity: "error", fix: "Add the datatype to the reader, or correct the page." },
  "constraint/kept-aside": {
    severity: "warning",
    loses: false,
    fix: "Correct it with an overlay if the page is wrong.",
  },
  "uri/template-without-row": {
    severity: "warning",
    loses: false,
    fix: "Check the query parameter table of the page.",
  },
} as const satisfies Record<string, ReadingKind>;
