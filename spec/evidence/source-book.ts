import { openLines } from "../../scraper/model/kept-lines.js";
import type { LineRange, ResourcePage } from "../../scraper/model/resource-page.js";
import type { Evidence, PageSource, Source, Sources, StandingSource } from "./evidence.js";
import { quoteLines } from "./quote-lines.js";

/** Lines of a page that stand behind something. */
export interface PageNote {
  readonly page: ResourcePage;
  readonly at: LineRange;
  readonly rule?: string | undefined;
}

/**
 * Collects, while the document is built, what stands behind each place in it. A place may be noted many
 * times, because pages share components; lines are quoted only when the book is read.
 */
export class SourceBook {
  private readonly notes = new Map<string, (PageNote | StandingSource)[]>();

  /**
   * Notes lines of a page; nothing when there are none.
   *
   * @param rule how the statement follows from the lines, when it is more than what the scraper's rule says
   */
  note(pointer: string, page: ResourcePage, at: LineRange | undefined, rule?: string): void {
    if (at) this.add(pointer, { page, at, rule });
  }

  /** Notes several sources at once, the first one first. */
  noteAll(pointer: string, notes: readonly PageNote[]): void {
    for (const note of notes) this.add(pointer, note);
  }

  /** Notes lines of a page unless something stands behind the place already. */
  noteFirst(pointer: string, page: ResourcePage, at: LineRange | undefined, rule?: string): void {
    if (!this.notes.has(pointer)) this.note(pointer, page, at, rule);
  }

  /** Notes a fact that holds for the whole API. */
  noteStanding(pointer: string, source: StandingSource): void {
    if (!this.notes.has(pointer)) this.add(pointer, source);
  }

  /** All evidence, in the order of the pointers. */
  list(): Sources {
    const quotes = quoteAll([...this.notes.values()].flat());
    const sourceOf = (note: PageNote | StandingSource) => ("page" in note ? quotes.get(note) : note) ?? [];
    const sorted = [...this.notes].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0));
    return Object.fromEntries(
      sorted.map(([pointer, notes]) => [pointer, evidenceOf(notes.flatMap(sourceOf))]),
    );
  }

  private add(pointer: string, note: PageNote | StandingSource): void {
    const known = this.notes.get(pointer);
    if (known) known.push(note);
    else this.notes.set(pointer, [note]);
  }
}

/** Quotes page by page, because the lines of a page are opened all at once. */
function quoteAll(notes: readonly (PageNote | StandingSource)[]): ReadonlyMap<PageNote, PageSource> {
  const byPage = new Map<ResourcePage, PageNote[]>();
  for (const note of notes) {
    if (!("page" in note)) continue;
    const known = byPage.get(note.page);
    if (known) known.push(note);
    else byPage.set(note.page, [note]);
  }
  const quotes = new Map<PageNote, PageSource>();
  for (const [page, own] of byPage) {
    const lines = openLines(page.lines);
    for (const note of own) quotes.set(note, quoteLines(page, lines, note.at, note.rule));
  }
  return quotes;
}

/** The same lines are listed once, whichever rule led there first. */
function evidenceOf(sources: readonly Source[]): Evidence {
  const place = (source: Source) =>
    source.kind === "standing" ? source.file : `${source.file}:${source.from}-${source.to}`;
  const [first, ...also] = [
    ...new Map([...sources].reverse().map((one) => [place(one), one])).values(),
  ].reverse();
  if (!first) throw new Error("a place that is noted has a source");
  return also.length === 0 ? first : { ...first, also };
}
