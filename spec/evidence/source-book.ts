import { type KeptLine, openLines } from "../../scraper/model/kept-lines.js";
import type { ResourcePage } from "../../scraper/model/resource-page.js";
import type { LineRange } from "../../scraper/model/stated.js";
import { evidenceOf, type PageSource } from "./evidence.js";
import { type EvidenceEntries, sortEntries } from "./evidence-lines.js";
import { quoteLines } from "./quote-lines.js";

/** Lines of a page that stand behind something. */
export interface PageNote {
  readonly page: ResourcePage;
  readonly at: LineRange;
  readonly rule?: string | undefined;
}

/** Collects what stands behind each place in a part of the document, and quotes the lines of pages. */
export class SourceBook {
  private readonly sources = new Map<string, PageSource[]>();
  private readonly opened: Map<ResourcePage, readonly KeptLine[]>;

  /**
   * @param near a book that quotes the same pages: their lines are taken out of their
   * text all at once, and once
   */
  constructor(near?: SourceBook) {
    this.opened = near?.opened ?? new Map();
  }

  /**
   * Notes lines of a page; nothing when there are none.
   *
   * @param rule how the statement follows from the lines, when it is more than what the scraper's rule says
   */
  note(pointer: string, page: ResourcePage, at: LineRange | undefined, rule?: string): void {
    if (at) this.noteAll(pointer, [{ page, at, rule }]);
  }

  /** Notes several sources at once, the first one first. */
  noteAll(pointer: string, notes: readonly PageNote[]): void {
    if (notes.length === 0) return;
    const quotes = notes.map((note) => this.quote(note));
    const known = this.sources.get(pointer);
    if (known) known.push(...quotes);
    else this.sources.set(pointer, quotes);
  }

  quote({ page, at, rule }: PageNote): PageSource {
    const lines = this.opened.get(page) ?? openLines(page.lines);
    this.opened.set(page, lines);
    return quoteLines(page, lines, at, rule);
  }

  /** All evidence, in the order of the pointers. */
  list(): EvidenceEntries {
    return sortEntries([...this.sources].map(([pointer, sources]) => [pointer, evidenceOf(sources)]));
  }
}
