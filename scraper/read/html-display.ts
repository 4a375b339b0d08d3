/**
 * How browsers lay out HTML's elements without any style sheet (the rendering section of the HTML
 * standard): what begins on a line of its own, and what is not shown. Nothing else of the markup is used.
 */
const ownLine = new Set(
  (
    "address article aside blockquote body button caption center dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form h1 h2 h3 h4 h5 h6 header hgroup hr html legend li listing main menu nav ol optgroup option p " +
    "plaintext pre search section select summary table tbody td tfoot th thead tr ul xmp"
  ).split(" "),
);

const notShown = new Set(
  (
    "area base basefont datalist head link meta noembed noframes param rp script style template title " +
    "noscript svg math iframe object video audio canvas textarea input img"
  ).split(" "),
);

const bold = new Set(["b", "strong", "th", "h1", "h2", "h3", "h4", "h5", "h6"]);
const preformatted = new Set(["pre", "listing", "plaintext", "xmp"]);

const openEnded = new Set(
  (
    "html head body p li dt dd tr td th thead tbody tfoot colgroup caption option optgroup rb rt rp " +
    "br hr img input wbr area base col embed link meta param source track"
  ).split(" "),
);

/** Whether HTML lets the element's end tag be left out (or knows none). */
export function mayStayOpen(tag: string): boolean {
  return openEnded.has(tag);
}

/** Whether a page has the element also where its markup does not name it. */
export function isImplied(tag: string): boolean {
  return tag === "html" || tag === "body" || tag === "tbody";
}

/** Whether the element begins and ends on a line of its own. Table cells count: a reader sees them apart. */
export function standsOnOwnLine(tag: string): boolean {
  return ownLine.has(tag);
}

/** Whether a browser shows none of the element's text. */
export function isNotShown(tag: string): boolean {
  return notShown.has(tag);
}

/** Whether the element is something to press rather than something to read. */
export function isControl(tag: string): boolean {
  return tag === "button";
}

/** Whether the element's text is bold unless a style sheet says otherwise. */
export function isBold(tag: string): boolean {
  return bold.has(tag);
}

/** Whether line ends and blanks inside the element are shown as they are. */
export function keepsWhiteSpace(tag: string): boolean {
  return preformatted.has(tag);
}
