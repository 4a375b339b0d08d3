import { openLines } from "../../../scraper/model/kept-lines.js";
import { scrape } from "../../../scraper/scrape.js";
import {
  layouts,
  loadFacts,
  randomContent,
  writeMixedHtml,
  writePage,
} from "../../support/docs-site/index.js";
import { factsOf } from "./facts.js";
import { type HalvesOfBody, halvesOf, startOfLine } from "./halves-of-body.js";
import { type Markup, markupOf, type Stretch } from "./markup.js";
import type { ReadResult } from "./read-result.js";

/** The layouts of the page writer, and a structure of its own for every page. */
export const pageLayouts = [...layouts, "html-mixed"] as const;
export type GoodLayout = (typeof pageLayouts)[number];

/** A page as it was written, what it states, and how the scraper reads it before anything is spoiled. */
export interface GoodPage extends ReadResult {
  readonly seed: number;
  readonly layout: GoodLayout;
  readonly text: string;
  readonly markup: Markup;
  /** Lines of the file at which a section begins. */
  readonly sectionLines: readonly number[];
  /** The sections: the header table, and each from its opening sentence on. */
  readonly sections: readonly Stretch[];
  /** The bodies whose halves stand on lines of their own. */
  readonly bodies: readonly HalvesOfBody[];
}

const contents = loadFacts("examples/facts").pages.map(({ content }) => content);
const made = new Map<string, GoodPage>();

/** Returns the good page of a seed: every second content comes from the examples, the others are random. */
export function goodPage(seed: number, layout: GoodLayout): GoodPage {
  const key = `${layout} ${seed}`;
  const page = made.get(key) ?? writeGoodPage(seed, layout);
  made.set(key, page);
  return page;
}

function writeGoodPage(seed: number, layout: GoodLayout): GoodPage {
  const content =
    (seed % 2 === 0 ? contents[(seed / 2) % contents.length] : undefined) ?? randomContent(seed);
  const text = layout === "html-mixed" ? writeMixedHtml(content, seed) : writePage(content, layout);
  const result = readBytes(new TextEncoder().encode(text));
  const { page } = result;
  const lines = page ? openLines(page.lines) : [];
  const opens = lines.flatMap(({ rule }, i) => (rule === "section opening" ? [i] : []));
  const top = page?.deprecation?.latest?.at ?? page?.evidence.method;
  const header = (top?.from ?? 1) - 1;
  const sectionLines = [header, ...opens].map((index) => lines[index]?.number ?? 1);
  return {
    ...result,
    seed,
    layout,
    text,
    markup: markupOf(text, layout.startsWith("html")),
    sectionLines,
    sections: sectionsOf(text, sectionLines),
    bodies: page ? halvesOf(text, page) : [],
  };
}

/**
 * From each line at which a section begins to the next one; the last goes to the end of the page's own text.
 */
function sectionsOf(text: string, sectionLines: readonly number[]): readonly Stretch[] {
  const starts = sectionLines.map((line) => startOfLine(text, line));
  const end = text.search(/<\/body>|$(?![\s\S])/);
  return starts.map((from, i) => ({ from, to: starts[i + 1] ?? end }));
}

/** Reads the bytes of one page. */
export function readBytes(bytes: Uint8Array): ReadResult {
  const { value, issues } = scrape([{ file: "page", bytes }]);
  const page = value.pages[0];
  return { page, issues, facts: factsOf(page) };
}
