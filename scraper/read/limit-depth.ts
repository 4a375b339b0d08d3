/** Browsers, too, stop nesting elements at about this depth. */
const deepest = 500;

const tag = /<(\/?)([a-z][^\s/>]*)(?:[^>"']|"[^"]*"|'[^']*')*>/gi;
const neverNested =
  /^(?:area|base|br|col|embed|hr|img|input|link|meta|param|source|track|wbr|p|li|t[rdh]|d[td])$/i;

const rawText = /^(?:script|style|textarea|title|body|html|head)$/i;

/**
 * Takes the tags out that nest too deeply, since parsing them costs time that grows with their square. The
 * text stays, on the same lines of the file.
 */
export function limitDepth(html: string): string {
  let depth = 0;
  let changed = false;
  const kept = html.replace(tag, (whole, slash: string, name: string) => {
    if (rawText.test(name)) return whole;
    const nests = !neverNested.test(name);
    if (nests && slash === "") depth += 1;
    const isTooDeep = depth > deepest;
    if (nests && slash !== "") depth = Math.max(depth - 1, 0);
    changed ||= isTooDeep;
    return isTooDeep ? `<br>${"\n".repeat(whole.split("\n").length - 1)}` : whole;
  });
  return changed ? kept : html;
}
