/** Browsers, too, stop nesting elements at about this depth. */
const deepest = 500;

/** So many tags are parsed in no time, however deep they nest. */
const harmless = 5000;

/** A comment, the beginning of text in which tags are text, or a tag; each ends at the latest with the file. */
const markup =
  /<!--.*?(?:-->|$)|<(script|style|textarea|title)\b.*?(?:(?=<\/\1)|$)|<(\/?)([a-z][^\s/>]*)(?:[^>=]+|=\s*(?:"[^"]*(?:"|$)|'[^']*(?:'|$))?)*(?:>|$)/gis;
const neverNested =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|t[rdh]|d[td]|body|html|head)$/;

/**
 * Takes the tags out that nest too deeply, since parsing them costs time that grows with their square. The
 * text stays, on the same lines of the file.
 */
export function limitDepth(html: string): string {
  if (!hasMoreTagsThan(harmless, html)) return html;
  const open = new Map<string, number>();
  let depth = 0;
  return html.replace(markup, (whole, rawText?: string, slash?: string, tag?: string) => {
    const name = tag?.toLowerCase() ?? "";
    if (rawText !== undefined || name === "" || neverNested.test(name)) return whole;
    const isTooDeep = depth >= deepest;
    const count = open.get(name) ?? 0;
    if (slash === "") {
      open.set(name, count + 1);
      depth += 1;
    } else if (count > 0) {
      open.set(name, count - 1);
      depth -= 1;
    }
    return isTooDeep ? `<br>${"\n".repeat(whole.split("\n").length - 1)}` : whole;
  });
}

function hasMoreTagsThan(limit: number, html: string): boolean {
  let count = 0;
  for (let at = html.indexOf("<"); at >= 0 && count <= limit; at = html.indexOf("<", at + 1)) count++;
  return count > limit;
}
