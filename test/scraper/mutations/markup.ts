/** A stretch of a page's text, as offsets. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** What a page's text is made of, for spoiling one piece of it. */
export interface Markup {
  readonly isHtml: boolean;
  /** Lines of an export, or the texts between the tags of HTML; blank ones left out. */
  readonly texts: readonly Stretch[];
  /** Lines of the file, with their line ends; blank ones left out. */
  readonly lines: readonly Stretch[];
  /** Elements with their tags, the innermost ones first; none in an export. */
  readonly elements: readonly Stretch[];
  /** Single tags; none in an export. */
  readonly tags: readonly Stretch[];
}

/** Takes a page's text apart, from its body on. */
export function markupOf(text: string, isHtml: boolean): Markup {
  const start = isHtml ? Math.max(text.search(/<body/i), 0) : 0;
  const lines = linesOf(text).filter(({ from }) => from >= start);
  const withEnds = lines.map(({ from, to }) => ({ from, to: Math.min(to + 1, text.length) }));
  if (!isHtml) return { isHtml, texts: lines, lines: withEnds, elements: [], tags: [] };
  const texts: Stretch[] = [];
  const elements: Stretch[] = [];
  const tags: Stretch[] = [];
  const open: { name: string; from: number }[] = [];
  let at = start;
  for (const tag of text.slice(start).matchAll(/<!--.*?-->|<(\/?)([a-zA-Z][\w-]*)[^<>]*>/gs)) {
    const from = start + tag.index;
    const to = from + tag[0].length;
    const name = (tag[2] ?? "").toLowerCase();
    if (text.slice(at, from).trim() !== "") texts.push({ from: at, to: from });
    at = to;
    if (name === "") continue;
    tags.push({ from, to });
    if (tag[1] !== "/") open.push({ name, from });
    const opened = open.findLastIndex((element) => element.name === name);
    if (tag[1] !== "/" || opened < 0) continue;
    elements.push({ from: open[opened]?.from ?? from, to });
    open.length = opened;
  }
  return { isHtml, texts, lines: withEnds, elements, tags };
}

function linesOf(text: string): readonly Stretch[] {
  let at = 0;
  return text.split("\n").flatMap((line) => {
    const from = at;
    at += line.length + 1;
    return line.trim() === "" ? [] : [{ from, to: from + line.length }];
  });
}
