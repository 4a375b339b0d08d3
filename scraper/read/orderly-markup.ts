const set = (names: string): ReadonlySet<string> => new Set(names.split(" "));

const headings = ["h1", "h2", "h3", "h4", "h5", "h6"];

/** Elements whose start tag ends a paragraph that is still open. */
const blocks = set(
  "address article aside blockquote center dd details dialog dir div dl dt fieldset figcaption figure footer " +
    "form h1 h2 h3 h4 h5 h6 header hgroup hr li listing main menu nav ol p pre search section summary table ul",
);

const exclusions = new Map<string, ReadonlySet<string>>([
  ["a", set("a")],
  ["button", set("button")],
  ...[...blocks].map((tag) => [tag, set("p")] as const),
  ["form", set("p form")],
  ...headings.map((tag) => [tag, new Set(["p", ...headings])] as const),
]);

/** Elements that have a place of their own: wherever else they stand, parsers move or drop them. */
const placesOf = new Map<string, ReadonlySet<string>>([
  ["head", set("html")],
  ["body", set("html")],
  ["caption", set("table")],
  ["colgroup", set("table")],
  ["thead", set("table")],
  ["tbody", set("table")],
  ["tfoot", set("table")],
  ["col", set("colgroup")],
  ["tr", set("table thead tbody tfoot")],
  ["td", set("tr")],
  ["th", set("tr")],
  ["li", set("ul ol menu dir")],
  ["dt", set("dl")],
  ["dd", set("dl")],
  ["optgroup", set("select")],
  ["option", set("select optgroup")],
  ["rb", set("ruby")],
  ["rt", set("ruby")],
  ["rp", set("ruby")],
]);

/** Elements that hold no text, and no other elements than those that have their place in them. */
const frames = set("html table colgroup thead tbody tfoot tr select optgroup");

const inHead = set("title meta link style script base noscript");

/** Elements with rules of their own that are too seldom met to be followed here. */
const unruly = set(
  "basefont bgsound command frame frameset image isindex keygen math nobr noembed noframes plaintext template xmp",
);

/** What drawings are made of; other elements end a drawing or are read differently inside it. */
const drawn = set(
  "svg g path rect circle ellipse line polyline polygon use defs symbol clippath mask lineargradient radialgradient stop title desc",
);

/** Elements at whose end everything ends that may stay open. */
const enclosing = set(
  "address article aside blockquote body center colgroup dd details dialog dir div dl dt fieldset figcaption figure " +
    "footer form header hgroup html li main menu nav ol optgroup search section select summary table tbody td tfoot th thead tr ul",
);

const rawText = set("script style textarea title iframe noscript");
const voids = set("area base br col embed hr img input link meta param source track wbr");

/** Whether the element has to stand elsewhere than in this parent (none: the top of the page). */
export function isMisplaced(tag: string, parent: string | undefined): boolean {
  if (unruly.has(tag)) return true;
  if (tag === "html") return parent !== undefined;
  if (parent === undefined) return placesOf.has(tag);
  if (drawn.has(parent)) return !drawn.has(tag) || parent === "title" || parent === "desc";
  const places = placesOf.get(tag);
  if (places) return !places.has(parent);
  return frames.has(parent) || parent === "option" || (parent === "head" && !inHead.has(tag));
}

/**
 * The elements inside which this one may not stand, however deep: its start tag would end them or be dropped.
 */
export function excludedFrom(tag: string): ReadonlySet<string> | undefined {
  return exclusions.get(tag);
}

/** Whether text is moved away from between the element's children. */
export function holdsNoText(tag: string): boolean {
  return frames.has(tag) || tag === "head";
}

/** Whether an element that may stay open does end with this parent. */
export function endsWith(parent: string | undefined): boolean {
  return parent === undefined || enclosing.has(parent);
}

/** Whether tags inside the element are text. */
export function holdsRawText(tag: string): boolean {
  return rawText.has(tag);
}

/** Whether the element is a part of a drawing, where a start tag may end itself. */
export function isDrawn(tag: string): boolean {
  return drawn.has(tag);
}

/** Whether the element never has an end tag. */
export function isVoid(tag: string): boolean {
  return voids.has(tag);
}
