import { type Random, randomFrom } from "../../support/docs-site/random/random.js";

const tags = (
  "html head body div p span b i a em strong h1 h2 ul ol li dl dt dd table caption colgroup col thead tbody tfoot tr td th " +
  "pre br hr img input select option optgroup button form textarea title style script noscript iframe svg g path desc link " +
  "meta base label section code font nobr ruby rt rp template object center menu details summary x-tag listing plaintext xmp " +
  "math frameset image keygen address article small video datalist"
).split(" ") as [string, ...string[]];

const childrenOf: { readonly [tag: string]: readonly [string, ...string[]] } = {
  html: ["head", "body"],
  head: ["title", "meta", "style", "script", "link"],
  table: ["thead", "tbody", "tr", "tr", "tr", "caption", "colgroup"],
  thead: ["tr"],
  tbody: ["tr"],
  tr: ["td", "th", "td"],
  colgroup: ["col"],
  ul: ["li"],
  dl: ["dt", "dd"],
  select: ["option", "optgroup"],
  svg: ["g", "path", "title", "desc"],
};

const attributes = [
  ...["", "", " class=a", ' class="a" class=b', " style='font-weight:bold'", ' style="white-space:pre"'],
  ...[" href=#x", " href='/y'", ' title="A&#10;B"', " a=b/ ", ' x="</p>"', " /", " = b", " a'b", " q='>'"],
] as unknown as [string, ...string[]];

const texts = [
  ...[
    "x",
    "y z",
    " ",
    "\n",
    "a\n b",
    "é",
    "\t",
    "A: 1",
    "<",
    "< ",
    "</ ",
    "& ",
    "&#q",
    "&amp;",
    "&copy",
    "&copyx",
    "&nbsp;",
  ],
  ...[
    "&lt;/x&gt;",
    "&amp;lt;",
    "&#0;",
    "&#x80;",
    "&notit;",
    "<!-- c -->",
    "<!---->",
    "<!-->",
    "<!-- </b> -->",
    "<!-- --!> ",
  ],
  ...["<!doctype html>", "<![CDATA[q]]>", "<?pi?>", "<!x>"],
] as unknown as [string, ...string[]];

const isVoid = /^(?:br|hr|img|input|col|link|meta|base)$/;
const mayStayOpen = /^(?:p|li|td|th|tr|dt|dd|option)$/;

/** Markup of all kinds, in order more often than not, with mistakes here and there. */
export function randomMarkup(seed: number): string {
  const random = randomFrom(seed);
  const body = () => pieces(random, 0) + pieces(random, 0);
  if (random.chance(0.7)) return body();
  const doctype = random.chance(0.5) ? "<!doctype html>" : "";
  return `${doctype}<html><head>${inside(random, "head", 0)}</head><body>${body()}</body></html>`;
}

function pieces(random: Random, depth: number): string {
  let markup = "";
  for (let count = random.whole(0, 4); count > 0; count--) {
    markup += random.chance(0.35) ? random.pick(texts) : element(random, random.pick(tags), depth);
  }
  return markup;
}

function element(random: Random, tag: string, depth: number): string {
  const name = random.chance(0.05) ? tag.toUpperCase() : tag;
  const start = `<${name}${random.chance(0.3) ? random.pick(attributes) : ""}${random.chance(0.03) ? "/" : ""}>`;
  if (isVoid.test(tag) && random.chance(0.95)) return start;
  const content = depth < 6 ? inside(random, tag, depth + 1) : "";
  const isClosed = random.chance(mayStayOpen.test(tag) ? 0.5 : 0.95);
  const stray = random.chance(0.02) ? `</${random.pick(tags)}>` : "";
  return `${start}${content}${isClosed ? `</${name}>` : ""}${stray}`;
}

/** What usually stands inside such an element, or anything. */
function inside(random: Random, tag: string, depth: number): string {
  const children = childrenOf[tag];
  if (!children || random.chance(0.1)) return pieces(random, depth);
  let markup = "";
  for (let count = random.whole(0, 3); count > 0; count--) {
    markup += (random.chance(0.3) ? "\n" : "") + element(random, random.pick(children), depth);
  }
  return markup;
}
