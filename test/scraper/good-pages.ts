import { existsSync, readdirSync, readFileSync } from "node:fs";
import { parsePage } from "../../scraper/parse/parse-page.js";
import { readText } from "../../scraper/read/read-text.js";
import { readPage } from "../../scraper/read-page.js";
import { layouts, loadFacts, randomContent, writeMixedHtml, writePage } from "../support/docs-site/index.js";
import { linesPage } from "./lines-page.js";

/** A page as text, and where it comes from. */
export interface NamedPage {
  readonly name: string;
  readonly text: string;
}

const seedFolder = new URL("../../../shared/seeds/", import.meta.url);

/** The real pages, where there are any. */
export function seedPages(): readonly NamedPage[] {
  if (!existsSync(seedFolder)) return [];
  return readdirSync(seedFolder).map((name) => ({
    name,
    text: readFileSync(new URL(name, seedFolder), "utf8"),
  }));
}

/**
 * Good pages: the examples' facts and random contents in every layout, the real pages, and one of our own.
 */
export function goodPages(): readonly NamedPage[] {
  const contents = [
    ...loadFacts("examples/facts").pages.map(({ name, content }) => ({ name, content })),
    ...Array.from({ length: 8 }, (_, seed) => ({ name: `random ${seed}`, content: randomContent(seed) })),
  ];
  return [
    { name: "one of everything", text: linesPage },
    ...seedPages(),
    ...contents.flatMap(({ name, content }, seed) => [
      ...layouts.map((layout) => ({ name: `${name} (${layout})`, text: writePage(content, layout) })),
      { name: `${name} (mixed ${seed})`, text: writeMixedHtml(content, seed) },
    ]),
  ];
}

/** The report of one page, and what became of its lines. */
export function reportOf({ name, text }: NamedPage) {
  const file = { file: name, bytes: new TextEncoder().encode(text) };
  const { account } = parsePage(readText(file).value).value;
  return { ...readPage(file).report, account };
}
