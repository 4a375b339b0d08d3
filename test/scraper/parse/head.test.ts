import { describe, expect, test } from "vitest";
import { Account } from "../../../scraper/parse/account.js";
import { readHead } from "../../../scraper/parse/head.js";
import { linesOf } from "./lines-of.js";

const stated = "POST /system/roles";

function read(texts: readonly string[], layout: "lines" | "flat" | "html" = "lines", isDeprecated = false) {
  const account = new Account(texts.length);
  const {
    at: _,
    deprecation,
    ...head
  } = readHead(linesOf(...texts), { layout, stated, isDeprecated }, account);
  return { ...head, notice: deprecation?.notice, uses: account.close().map(({ rule }) => rule) };
}

describe("what stands above the header table", () => {
  test.each<[string, readonly string[], object]>([
    [
      "breadcrumb, heading and summary",
      ["API", "System APIs", "POST system/roles", "Makes a role."],
      {
        breadcrumb: "System APIs",
        heading: "POST system/roles",
        summary: "Makes a role.",
        isApiOperation: false,
      },
    ],
    [
      "a summary of several lines",
      ["System APIs", "POST system/roles", "Makes a role.", "Or two."],
      { summary: "Makes a role.\nOr two." },
    ],
    [
      "a summary that is program code",
      ["System APIs", "POST system/roles", "if( a < 1 and b > 2 ) throw( 103950 );."],
      { summary: "if( a < 1 and b > 2 ) throw( 103950 );." },
    ],
    [
      "a summary with a placeholder like a datatype",
      ["System APIs", "POST system/roles", "Takes {OIN.ObjectId} and {Integer}."],
      { summary: "Takes {OIN.ObjectId} and {Integer}." },
    ],
    [
      "the sentence of API operations on a line of its own",
      ["System APIs", "POST system/roles", "Copies.", "This is an API operation. More elsewhere."],
      { summary: "Copies.", isApiOperation: true },
    ],
    [
      "the same behind the summary",
      ["System APIs", "Copies. This is an API operation. More elsewhere."],
      { summary: "Copies.", isApiOperation: true },
    ],
    [
      "a summary that only speaks of operations",
      ["System APIs", "Lists what an API operation does."],
      { summary: "Lists what an API operation does.", isApiOperation: false },
    ],
    ["the general breadcrumb", ["RamBase REST APIs", "Makes a role."], { breadcrumb: "RamBase REST APIs" }],
  ])("%s", (_, texts, expected) => {
    expect(read(texts)).toMatchObject(expected);
  });

  test.each(["lines", "flat", "html"] as const)(
    "what stands below the sentence of API operations is summary unless it is a sentence of every page: %s",
    (layout) => {
      const sentences = [
        "This is an API operation. More elsewhere.",
        "Read the documentation pages about it.",
      ];
      const texts = ["System APIs", "Copies.", ...sentences, "Roles that are locked cannot be copied."];
      const { summary, uses } = read(texts, layout);
      expect(summary).toBe("Copies.\n\nRoles that are locked cannot be copied.");
      expect(uses.slice(1)).toEqual(["summary", "API operation sentence", "standing sentence", "summary"]);
    },
  );

  test("the heading of a deprecated page sets its notice apart", () => {
    const texts = [
      "System APIs",
      "Makes one.",
      "Or two.",
      "This is a deprecated API version",
      "It ends.",
      "Soon.",
    ];
    expect(read(texts)).toMatchObject({ summary: "Makes one.\nOr two.", notice: "It ends.\nSoon." });
  });

  test.each([
    [
      "the line that speaks of versions",
      ["Makes one.", "Or two.", "This version ends.", "Soon."],
      "This version ends.\nSoon.",
    ],
    [
      "the line that names the query parameter",
      ["One.", "Two.", "Send $useMinimumVersion=16."],
      "Send $useMinimumVersion=16.",
    ],
    ["else the last line", ["One.", "Two.", "Three."], "Three."],
    ["never the first line", ["This version is deprecated."], undefined],
  ])("without the heading, version rows say that there is one: %s", (_, below, notice) => {
    const { summary, notice: found } = read(["System APIs", ...below], "flat", true);
    expect(found).toBe(notice);
    expect(summary).toBe(below.slice(0, below.length - (notice?.split("\n").length ?? 0)).join("\n"));
  });

  test("every line has its rule", () => {
    const texts = ["API", "System APIs", "POST system/roles", "Important: read this.", "Makes a role."];
    expect(read(texts).uses).toEqual(["page label", "breadcrumb", "heading", "standing note", "summary"]);
  });
});
