import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { documentPlace, follow, type Place } from "../../cli/explain/document-place.js";
import { findPlace } from "../../cli/explain/parse-pointer.js";
import type { PageFile } from "../../scraper/model/page-text.js";
import { readText } from "../../scraper/read/read-text.js";
import { scrape } from "../../scraper/scrape.js";
import { emptyNames } from "../../spec/build/name-lock.js";
import type { Json, OpenApiDocument } from "../../spec/document/openapi.js";
import { allSources, type PageSource, type Source, type Sources } from "../../spec/evidence/evidence.js";
import { parseSources, printSources } from "../../spec/evidence/sources-file.js";
import { parseDocument } from "../../spec/print/parse-document.js";
import { printDocument } from "../../spec/print/print-document.js";
import { buildDocument } from "../support/build-document.js";
import { layouts, type PageLayout, randomContent, writePage } from "../support/docs-site/index.js";
import { statedPlaces } from "./evidence-places.js";
import { documentOf, pagesOf } from "./pages.js";

/** A document, its evidence, and the files that it was made of. */
interface Evidenced {
  readonly document: OpenApiDocument;
  readonly sources: Sources;
  readonly files: ReadonlyMap<string, PageFile>;
}

function fromDisk(): Evidenced {
  const document = parseDocument(readFileSync("generated/openapi.yaml", "utf8"), "openapi.yaml").value;
  const sources = parseSources(readFileSync("generated/openapi.sources.json", "utf8"), "sources").value;
  if (!document || !sources) throw new Error("generated/ cannot be read");
  const files = readdirSync("examples/docs", { recursive: true, encoding: "utf8" })
    .filter((name) => name.endsWith(".html"))
    .map((name) => join("examples/docs", name))
    .map((file) => [file, { file, bytes: readFileSync(file) }] as const);
  return { document, sources: sources.sources, files: new Map(files) };
}

/** Random pages in one layout, with lines and flat copies mixed so that structures are recovered. */
function fromRandomPages(layout: PageLayout, count: number): Evidenced {
  const ending = layout.startsWith("html") ? "html" : "txt";
  const files = Array.from({ length: count }, (_, i) => {
    const content = randomContent(1000 + i);
    const text = writePage(content, layout);
    return { file: `page-${i}.${ending}`, bytes: new TextEncoder().encode(text) };
  });
  const { document, sources } = buildDocument(scrape(files).value.pages, emptyNames).value;
  return { document, sources, files: new Map(files.map((file) => [file.file, file])) };
}

const cases: readonly (readonly [string, () => Evidenced])[] = [
  ["generated/openapi.yaml", fromDisk],
  ...layouts.map((layout) => [`34 random pages, ${layout}`, () => fromRandomPages(layout, 34)] as const),
];

describe.each(cases)("%s", (_, read) => {
  const { document, sources, files } = read();
  const root = documentPlace(document);
  const stated = statedPlaces(document);

  test("every property, parameter, response, error and request body has evidence of its own", () => {
    expect(stated.length).toBeGreaterThan(100);
    const without = stated.filter(({ place }) => sourcesOf(place).length === 0);
    expect(without.map(({ place }) => place.pointer)).toEqual([]);
  });

  test("all evidence is of places that the document has", () => {
    const astray = Object.keys(sources).filter((pointer) => "missing" in findPlace(document, `#${pointer}`));
    expect(astray).toEqual([]);
  });

  test("quoted lines stand in the files, at their numbers", () => {
    const quoted = Object.values(sources).flatMap(allSources).filter(isPage);
    expect(quoted.filter(({ rule, text }) => rule === "" || text.length === 0)).toEqual([]);
    const lines = new Map([...files].map(([name, file]) => [name, linesByNumber(file)]));
    expect(quoted.filter((source) => !standsIn(source, lines.get(source.file)))).toEqual([]);
  });

  test("the lines are those that state the thing", () => {
    const wrong = stated.filter(({ kind, place }) => {
      const word = wordOf(kind, follow(root, place).value, place);
      const pages = sourcesOf(place).filter(isPage);
      return word !== undefined && pages.some(({ text }) => !text.join("\n").includes(word));
    });
    expect(wrong.map(({ place }) => place.pointer)).toEqual([]);
  });

  function sourcesOf(place: Place): readonly Source[] {
    const evidence = sources[place.pointer] ?? sources[follow(root, place).pointer];
    return evidence ? allSources(evidence) : [];
  }
});

function isPage(source: Source): source is PageSource {
  return source.kind === "page";
}

/** The lines of a file by their numbers: of a text export to the letter, of HTML as a reader sees them. */
function linesByNumber(file: PageFile): ReadonlyMap<number, readonly string[]> {
  const { layout, lines } = readText(file).value;
  const raw = new TextDecoder().decode(file.bytes).split(/\r?\n/);
  const shown = layout === "html" ? lines : raw.map((text, i) => ({ number: i + 1, text }));
  const byNumber = new Map<number, string[]>();
  for (const { number, text } of shown) byNumber.set(number, [...(byNumber.get(number) ?? []), text.trim()]);
  return byNumber;
}

function standsIn(source: PageSource, lines: ReadonlyMap<number, readonly string[]> | undefined): boolean {
  return source.text.every((text, i) => {
    const number = source.numbers?.[i] ?? source.from + i;
    return number >= source.from && number <= source.to && lines?.get(number)?.includes(text);
  });
}

/**
 * A word that the page must show: the name of a field with a value or of a parameter, the code of an error.
 */
function wordOf(kind: string, value: Json, place: Place): string | undefined {
  if (kind === "error") return String(Reflect.get(Object(value), "code"));
  if (kind === "parameter") return String(Reflect.get(Object(value), "name"));
  const isLeaf = !["object", "array"].includes(String(Reflect.get(Object(value), "type")));
  const xml: unknown = Reflect.get(Object(value), "xml");
  if (kind === "property" && isLeaf && !place.pointer.startsWith("/components/schemas/Error"))
    return typeof xml === "object" && xml !== null ? String(Reflect.get(xml, "name")) : undefined;
  return undefined;
}

describe("evidence", () => {
  test("of a required container is the marker of the field inside it", () => {
    const { sources } = documentOf([
      {
        request: {
          roots: [
            {
              kind: "object",
              xmlName: "Thing",
              jsonName: "thing",
              marker: "none",
              fields: [
                {
                  kind: "object",
                  xmlName: "User",
                  jsonName: "user",
                  marker: "none",
                  fields: [
                    {
                      kind: "leaf",
                      xmlName: "UserId",
                      jsonName: "userId",
                      type: "Integer",
                      marker: "required",
                    },
                  ],
                },
              ],
            },
          ],
        },
      },
    ]).value;
    expect(sources["/components/schemas/ThingInput/required/0"]).toMatchObject({
      rule: "holds the required field UserId",
      text: expect.arrayContaining([expect.stringContaining("Required/mandatory field")]),
    });
    expect(sources["/components/schemas/ThingInput/properties/user/required/0"]?.rule).toBe(
      "required marker",
    );
    expect(sources["/components/schemas/ThingInput/properties/user"]?.kind).toBe("page");
  });

  test("of a shared component is on every page that says the same", () => {
    const paths = ["/system/a", "/system/b", "/system/c"];
    const pages = paths.map((path) => ({
      uri: { server: "https://api.rambase.net", path, query: [] },
      queryParameters: [{ name: "$db", type: "String", description: "Company." }],
    }));
    const evidence = documentOf(pages).value.sources["/components/parameters/db"];
    const files = evidence ? allSources(evidence).map(({ file }) => file) : [];
    expect(files).toEqual(["page-1.html", "page-2.html", "page-3.html"]);
  });

  test("of a recovered structure is on the flat page and on its sister", () => {
    const content = randomContent(4);
    const other = { ...content, uri: { ...content.uri, path: `${content.uri.path}/again` } };
    const files = [
      { file: "full.txt", bytes: new TextEncoder().encode(writePage(other, "lines")) },
      { file: "flat.txt", bytes: new TextEncoder().encode(writePage(content, "flat")) },
    ];
    const { sources } = buildDocument(scrape(files).value.pages, emptyNames).value;
    const recovered = Object.entries(sources).filter(([pointer]) => pointer.endsWith("/x-rambase-recovered"));
    expect(recovered.length).toBeGreaterThan(0);
    for (const [, evidence] of recovered)
      expect(new Set(allSources(evidence).map(({ file }) => file))).toEqual(
        new Set(["flat.txt", "full.txt"]),
      );
  });

  test("is read again as it was written", () => {
    const pages = pagesOf(Array.from({ length: 20 }, (_, i) => randomContent(i)));
    const { document, sources } = buildDocument(pages, emptyNames).value;
    const text = printSources(sources, document);
    const read = parseDocument(printDocument(document, "yaml"), "openapi.yaml").value;
    expect(parseSources(text, "sources").value?.sources).toEqual(sources);
    expect(read && printSources(sources, read)).toBe(text);
  });
});
