import { describe, expect, test } from "vitest";
import { scrape } from "../../../scraper/scrape.js";
import { loadFacts, type PageLayout, writePage } from "../../support/docs-site/index.js";

const { pages } = loadFacts("examples/facts");

function contentOf(name: string) {
  const found = pages.find((page) => page.name.endsWith(name));
  if (!found) throw new Error(`there is no fact file ${name}`);
  return found.content;
}

const one = contentOf("countries-get-470-v6");
const operation = contentOf("quote-requests-operation-100218-post-2314-v1");
const post = contentOf("general-ledger-post-5288-v3");
const path = operation.uri.path.slice(1);
const site = "https://api.rambase.net/documentation";

/** The page with its issues as `code (line, text of that line): message`. */
function read(text: string, address?: string) {
  const bytes = new TextEncoder().encode(text);
  const { value, issues } = scrape([{ file: "page", bytes, ...(address !== undefined && { address }) }]);
  const lines = text.split("\n");
  const own = issues.filter(({ code }) => !code.startsWith("flat/"));
  return {
    page: value.pages[0],
    issues: own.map(({ code, message }) => `${code}: ${message}`),
    places: own.map(({ line }) => lines[(line ?? 0) - 1]?.trim()),
  };
}

/** The page with one text put in place of another, which it must hold. */
function spoiled(content: typeof one, layout: PageLayout, before: string | RegExp, after: string): string {
  const good = writePage(content, layout);
  const bad = good.replaceAll(before, after);
  if (bad === good) throw new Error(`the page does not hold ${before}`);
  return bad;
}

const layouts = ["lines", "flat", "html-tables", "html-lists", "html-divs"] as const;

describe.each(layouts)("what a page in the layout %s states twice above its bodies", (layout) => {
  const isExport = layout === "lines" || layout === "flat";

  test("the status of success belongs to the method", () => {
    const label = "Successful HTTP status code";
    const at = (status: string) =>
      spoiled(one, layout, new RegExp(`(${label}[^0-9]*)200`, "g"), `$1${status}`);
    const { issues, page } = read(at("404"));
    expect(issues).toEqual([
      expect.stringMatching(
        /^page\/status-no-success: The status row says 404, but the method \(line \d+\) is GET/,
      ),
    ]);
    expect(page?.status).toBe(404);
    expect(read(at("204")).issues).toEqual([expect.stringMatching(/^page\/status-unusual: /)]);
  });

  test("an API operation has its sentence and its URI", () => {
    const { page, issues } = read(spoiled(operation, layout, "This is an API operation.", "It works."));
    expect(issues).toEqual([
      expect.stringMatching(/^page\/operation-differs: The text above the header table/),
    ]);
    expect(page?.uri.path).toBe(`/${path}`);
  });

  test.runIf(isExport)("the issue stands at the line that was not followed", () => {
    const { places } = read(spoiled(operation, layout, "This is an API operation.", "It works."));
    expect(places).toEqual([expect.stringContaining(operation.summary)]);
  });
});

describe.each(["lines", "html-tables", "html-divs"] as const)("the heading in the layout %s", (layout) => {
  test("contradicts the header table, which stands", () => {
    const { page, issues } = read(spoiled(one, layout, `GET ${one.uri.path.slice(1)}`, "PUT base/lands"));
    expect(issues).toEqual([
      expect.stringMatching(
        /^page\/witnesses-differ: The heading \(line \d+\) says "PUT \/base\/lands", the header table \(line \d+\) says "GET \/base\/countries\/\{countryId\}"; the header table was followed\.$/,
      ),
    ]);
    expect(page?.method).toBe("GET");
  });
});

test("a placeholder without a row, and a row without a placeholder, are reported", () => {
  const { issues, places } = read(
    spoiled(one, "lines", "- URI parameter {countryId}", "- URI parameter {other}"),
  );
  expect(issues).toEqual([
    "page/witnesses-differ: The path has {countryId}, but the header table has no row for it; its rows are for {other}.",
    "page/witnesses-differ: The header table has a row for {other}, which the path /base/countries/{countryId} (line 10) does not have.",
  ]);
  expect(places).toEqual([expect.stringMatching(/^URI /), expect.stringMatching(/^- URI parameter/)]);
});

describe.each(layouts)("the address of a page in the layout %s", (layout) => {
  const page = writePage(one, layout);
  const run = writePage(operation, layout);

  test.each([
    ["as it is", page, "/Base/Country?resourceno=470&version=6"],
    ["without a version", page, "?resourceno=470"],
    ["older, with tags named freely", page, "/tagview/Land/Lands?resourceno=470&version=6"],
    ["with an empty tag", page, "/?resourceno=470&version=6"],
    [
      "of an operation: the parent's numbers",
      run,
      "/Sales/Quote%20request?operationid=100218&resourceno=428&version=28",
    ],
    ["of an operation: the older form", run, "/tagview/Sales/?resourceno=428&version=28&operationid=100218"],
    ["of no documentation page", page, "/../?resourceno=1"],
  ])("agrees: %s", (_, text, address) => {
    expect(read(text, site + address).issues).toEqual([]);
    expect(read(text, (site + address).replace("//api.", "//apirelease.")).issues).toEqual([]);
  });

  test.each([
    [
      "page/address-older",
      page,
      "?resourceno=470&version=5",
      "version 5",
      "version 6",
      "API resource identifier",
    ],
    [
      "page/address-differs",
      page,
      "?resourceno=470&version=7",
      "version 7",
      "version 6",
      "API resource identifier",
    ],
    [
      "page/of-another-address",
      page,
      "?resourceno=471&version=6",
      "resource 471",
      "resource 470",
      "API resource identifier",
    ],
    [
      "page/address-differs",
      page,
      "?operationid=1&resourceno=470",
      "API operation 1",
      "no API operation",
      "URI",
    ],
    [
      "page/of-another-address",
      run,
      "?operationid=100219&resourceno=428",
      "API operation 100219",
      "API operation 100218",
      "URI",
    ],
    ["page/address-differs", page, "/Sales/Country?resourceno=470", "Sales APIs", "Base APIs", "Base APIs"],
  ])("%s: %#", (code, text, address, says, stands, line) => {
    const { issues, places } = read(text, site + address);
    expect(issues).toEqual([
      expect.stringMatching(
        `^${code}: The address .* says "${says}", the .* \\(line \\d+\\) says "${stands}"; the .* was followed`,
      ),
    ]);
    if (layout === "lines" || layout === "flat") expect(places).toEqual([expect.stringContaining(line)]);
  });
});

describe.each(layouts)("the version rows of a deprecated page in the layout %s", (layout) => {
  const { version } = post.resource ?? { version: 0 };
  const deprecated = (current: number, latest: number) =>
    writePage(
      {
        ...post,
        deprecation: {
          notice: "This version is going away.",
          latest: { version: latest, released: "2025-11-28" },
          current: { version: current, released: "2023-09-01" },
        },
      },
      layout,
    );

  test("agree with the identifier, or are reported", () => {
    expect(read(deprecated(version, version + 1)).issues).toEqual([]);
    const other = read(deprecated(version + 1, version + 2));
    expect(other.issues).toEqual([
      expect.stringMatching(
        /^page\/versions-differ: The row "This version" \(line \d+\) says "version 4", the identifier row \(line \d+\) says "version 3"/,
      ),
    ]);
    expect(other.page?.resource?.version).toBe(version);
    expect(read(deprecated(version, version)).issues).toEqual([
      expect.stringMatching(/^page\/versions-differ: The row "Latest version" \(line \d+\) says "version 3"/),
    ]);
  });
});
