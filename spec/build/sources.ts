import type { LineRange, ResourcePage } from "../../scraper/model/resource-page.js";

/** Why the document states something: the page, its lines, and the rule that read them. */
export interface Source {
  readonly file: string;
  readonly address?: string;
  /** Line numbers in the file, both inclusive. */
  readonly from: number;
  readonly to: number;
  /** The lines as a reader sees them, blank ones left out. */
  readonly text: readonly string[];
  readonly rule: string;
}

/** Sources by JSON pointer into the document. */
export interface Sources {
  readonly [pointer: string]: Source;
}

/** Collects sources while the document is built; the first to state a thing stands. */
export class SourceBook {
  private readonly sources = new Map<string, Source>();

  note(pointer: string, page: ResourcePage, at: LineRange | undefined): void {
    if (at && !this.sources.has(pointer)) this.sources.set(pointer, quote(page, at));
  }

  /** All sources, in the order of their pointers. */
  list(): Sources {
    return Object.fromEntries([...this.sources].sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  }
}

function quote(page: ResourcePage, at: LineRange): Source {
  const lines = page.source.lines.slice(at.from - 1, at.to);
  const use = page.account.slice(at.from - 1, at.to).find((line) => line.use === "used");
  return {
    file: page.file,
    ...(page.address !== undefined && { address: page.address }),
    from: lines[0]?.number ?? at.from,
    to: lines.at(-1)?.number ?? at.to,
    text: lines.map((line) => line.text.trim()).filter((text) => text !== ""),
    rule: use?.rule ?? "",
  };
}

/** The sources as text: one line a pointer, so that a comparison shows what moved. */
export function printSources(sources: Sources): string {
  const lines = Object.entries(sources).map(
    ([pointer, source]) => `${JSON.stringify(pointer)}: ${JSON.stringify(source)}`,
  );
  return `{\n${lines.join(",\n")}\n}\n`;
}
