/** Browsers, too, stop nesting elements at about this depth. */
const deepest = 500;

/** So many tags are parsed in no time, however deep they nest. */
const harmless = 5000;

/**
 * A comment, the beginning of text in which tags are text, or a tag; each ends at the latest with the file.
 */
const markup =
  /<!--.*?(?:-->|$)|<(script|style|textarea|title)\b.*?(?:(?=<\/\1)|$)|<(\/?)([a-z][^\s/>]*)(?:[^>=]+|=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))?)*(?:>|$)/gis;
const empty = /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr)$/;
/** Browsers close these before the next one of their kind. */
const closedByTheNext = /^(?:p|li|t[rdh]|d[td]|body|html|head)$/;

export interface LimitedHtml {
  readonly html: string;
  /** Whether little nests even where no start tag closes what is open before it. */
  readonly isShallow: boolean;
}

/**
 * Takes the tags out that nest too deeply, since parsing them costs time that grows with their square. The
 * text stays, on the same lines of the file.
 */
export function limitDepth(html: string): LimitedHtml {
  if (!hasMoreTagsThan(harmless, html)) return { html, isShallow: true };
  const open = new Map<string, number>();
  let depth = 0;
  let others = 0;
  let isShallow = true;
  const limited = html.replace(markup, (whole, rawText?: string, slash?: string, tag?: string) => {
    const name = tag?.toLowerCase() ?? "";
    if (rawText !== undefined || name === "" || empty.test(name)) return whole;
    const nests = !closedByTheNext.test(name);
    const isTooDeep = nests && depth >= deepest;
    const count = open.get(name) ?? 0;
    const step = slash === "" ? 1 : count > 0 ? -1 : 0;
    open.set(name, count + step);
    if (nests) depth += step;
    else others += step;
    isShallow &&= others <= harmless;
    return isTooDeep ? `<br>${"\n".repeat(whole.split("\n").length - 1)}` : whole;
  });
  return { html: limited, isShallow };
}

function hasMoreTagsThan(limit: number, html: string): boolean {
  let count = 0;
  for (let at = html.indexOf("<"); at >= 0 && count <= limit; at = html.indexOf("<", at + 1)) count++;
  return count > limit;
}
