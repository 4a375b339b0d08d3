import { describe, expect, test } from "vitest";
import type { Body, Field } from "../../scraper/model/body.js";
import type { PageContent } from "../../scraper/model/resource-page.js";
import { scrape } from "../../scraper/scrape.js";
import { loadFacts, randomContent, writePage } from "../support/docs-site/index.js";
import { bareContent, outline } from "./page-content.js";
import { readPage } from "./read-page.js";

const facts = loadFacts("examples/facts").pages.map(({ content }) => content);
const made = Array.from({ length: 120 }, (_, seed) => randomContent(seed));
const contents = [...facts, ...made].filter(isTellable);

/** The flat export shows no border between a summary of several lines and the notice of a deprecated page. */
function isTellable({ summary, deprecation }: PageContent): boolean {
  return deprecation === undefined || !summary.includes("\n");
}

function file(name: string, text: string) {
  return { file: name, bytes: new TextEncoder().encode(text) };
}

/** The page's facts without the marks of where a structure came from. */
function facing(page: PageContent | undefined): unknown {
  return JSON.parse(
    JSON.stringify(bareContent(page as PageContent), (key, value) =>
      key === "flat" || key === "recovered" ? undefined : value,
    ),
  );
}

/** The page's facts, with its bodies as plain rows of values: what the flat export shows for certain. */
function withoutStructure(page: PageContent | undefined): unknown {
  const { request, response } = page ?? {};
  const rest = facing(page) as object;
  return { ...rest, request: values(request), response: values(response) };
}

/** All values of a body, in an order of their own. */
function values(body: Body | undefined): readonly string[] {
  const all = leaves([...(body?.roots ?? []), ...(body?.recovered?.unplaced ?? [])]);
  return all
    .map(({ at: _, ...leaf }) => JSON.stringify(leaf, factsOf(leaf)).replaceAll(/(?:\\n\s*)+/g, "\\n"))
    .sort();
}

/** The page's word for domain values is no fact of the files that pages are written from. */
function factsOf(leaf: object): string[] {
  return Object.keys(leaf)
    .filter((key) => key !== "domainValuesAre")
    .sort();
}

function leaves(fields: readonly Field[]): readonly Field[] {
  return fields.flatMap((field) => {
    if (field.kind === "leaf") return [field];
    return leaves(field.kind === "object" ? field.fields : field.item.fields);
  });
}

/** Each body is as it was written, or says what is uncertain; returns how many are certain. */
function expectHonest(page: PageContent | undefined, truth: PageContent): number {
  const certain = (["request", "response"] as const).filter((role) => {
    const [found, written] = [page?.[role], truth[role]];
    if (!written || (found?.recovered?.uncertain.length ?? 0) > 0) return false;
    expect(outline(found?.roots ?? [])).toBe(outline(written.roots));
    expect(found?.recovered?.unplaced).toBeUndefined();
    return true;
  });
  return certain.length;
}

describe.each(["flat", "flat-piped"] as const)("the export %s", (layout) => {
  test("beside the same page in full, has its structure back with nothing lost", () => {
    for (const content of contents) {
      const full = file("full", writePage(content, "html-lists"));
      const { value, issues } = scrape([file("flat", writePage(content, layout)), full]);
      expect(issues.filter(({ severity }) => severity !== "info")).toEqual([]);
      expect(facing(value.pages.find((page) => page.file === "flat"))).toEqual(bareContent(content));
    }
  });

  test("alone, states every value; what is not certain says so", () => {
    let certain = 0;
    for (const content of contents) {
      const { value, issues } = scrape([file("flat", writePage(content, layout))]);
      const page = value.pages[0];
      expect(withoutStructure(page)).toEqual(withoutStructure(content));
      certain += expectHonest(page, content);
      const bodies = [page?.request, page?.response].filter((body) => body !== undefined);
      expect(issues.map(({ code }) => code)).toEqual(
        bodies.map(({ recovered }) =>
          recovered?.uncertain.length === 0 ? "flat/recovered" : "flat/uncertain",
        ),
      );
      expect(value.reports[0]?.lines.unexplained).toBe(0);
    }
    expect(certain).toBeGreaterThan(20);
  });

  test("beside pages of other resources, states every value; what is not certain says so", () => {
    const others = contents
      .slice(0, 60)
      .map((content, i) => ({ content, text: file(`${i}`, writePage(content, "lines")) }));
    for (const content of contents.slice(20, 60)) {
      const full = others.filter(({ content: other }) => other.uri.path !== content.uri.path);
      const { value } = scrape([
        file("flat", writePage(content, layout)),
        ...full.map(({ text }) => text).slice(0, 25),
      ]);
      const page = value.pages.find((found) => found.file === "flat");
      expect(withoutStructure(page)).toEqual(withoutStructure(content));
      expectHonest(page, content);
    }
  });
});

/** A page whose response has these fields. */
function answering(...fields: readonly Field[]): PageContent {
  const { request: _, ...page } = randomContent(1);
  return { ...page, response: { roots: [box("Thing", ...fields)] } };
}

/** A page that asks for these fields. */
function asking(...fields: readonly Field[]): PageContent {
  const root: Field = { ...box("Thing", ...fields), marker: "optional" };
  const { response: _, ...page } = randomContent(1);
  return { ...page, method: "PUT", request: { roots: [root] } };
}

function box(xmlName: string, ...fields: readonly Field[]): Field {
  return { kind: "object", xmlName, jsonName: jsonName(xmlName), marker: "none", fields };
}

function leaf(xmlName: string, description = `About ${xmlName}`): Field {
  return { kind: "leaf", xmlName, jsonName: jsonName(xmlName), type: "String", marker: "none", description };
}

function optional(field: Field): Field {
  return { ...field, marker: "optional" };
}

function jsonName(xmlName: string): string {
  return xmlName.charAt(0).toLowerCase() + xmlName.slice(1);
}

test("a description may begin with the sign that ends a tag", () => {
  const link = leaf("Link", "> 0 when used");
  const { page } = readPage(writePage(answering(link), "flat"));
  expect(leaves(page.response?.roots ?? [])).toMatchObject([link]);
});

test.each([
  ["first", [leaf("Email", "Email"), leaf("Name")]],
  ["behind another", [leaf("Name"), leaf("Email", "Email")]],
  ["without a description of one word", [leaf("Email", "Where mail goes"), leaf("Name")]],
])("a field Email, whose title the export drops, keeps its description: %s", (_, fields) => {
  const { page, issues } = readPage(writePage(answering(...fields), "flat"));
  expect(leaves(page.response?.roots ?? [])).toMatchObject(fields);
  expect(issues).toEqual([expect.stringMatching(/^flat\/uncertain/)]);
});

test("whether the rest of its tooltip begins on a line of its own or not", () => {
  const fields = [leaf("Name"), optional(leaf("Email", "Where mail goes")), leaf("Note")];
  const text = writePage(answering(...fields), "flat").replaceAll("\nWhere mail goes", "Where mail goes");
  const { page, issues } = readPage(text);
  expect(leaves(page.response?.roots ?? [])).toMatchObject(fields);
  expect(issues).toEqual([expect.stringMatching(/^flat\/uncertain/)]);
});

describe("a container that does not look like one is reported", () => {
  const item = { xmlName: "User", marker: "none", description: "One of them", fields: [leaf("Id")] } as const;
  const users: Field = { ...box("Users"), kind: "array", description: "All users", item };
  const good = writePage(answering(users), "flat");

  test.each([
    ["an item in small letters, whose name only the XML half has", ">User\n", ">user\n", "code/broken"],
    [
      "a list that is printed twice",
      "Users\nAll users\n",
      "Users\nAll users\n>Users\nAll users\n",
      "code/broken",
    ],
    ["a name of which nothing is said", ">Id\n", ">Id\n>Id\n", "tooltip/no-description"],
  ])("%s", (_, old, by, code) => {
    expect(readPage(good).issues).toEqual([expect.stringMatching(/^flat\/uncertain/)]);
    const { found } = readPage(good.replace(old, by));
    expect(found.map((one) => one.code)).toContain(code);
  });
});

test("a list that may be left out and shows no item is reported", () => {
  const item = { xmlName: "User", marker: "optional", fields: [optional(leaf("Id"))] } as const;
  const text = writePage(asking(optional({ ...box("Users"), kind: "array", item })), "flat");
  const shown = ">User\nThis field is optional.\n";
  expect(text).toContain(shown);
  expect(readPage(text).issues.join()).not.toContain("tooltip/no-marker");
  expect(readPage(text.replace(shown, "")).issues.join()).toContain("tooltip/no-marker: The list Users");
});

test("a second field of one name, whose container the export does not show, is kept apart and named", () => {
  const user = box("User", leaf("Link"), leaf("Id"));
  const { page, issues } = readPage(
    writePage(answering(user, box("Role", leaf("Link"), leaf("Code"))), "flat"),
  );
  expect(issues).toEqual([expect.stringContaining("second field called Link")]);
  expect(page.response?.recovered?.unplaced).toMatchObject([leaf("Link")]);
});

test("a request without required fields shows its containers, so that ends follow from commas", () => {
  const written = asking(
    optional(leaf("Id")),
    optional(box("User", optional(leaf("Name")))),
    optional(leaf("Note")),
  );
  const { page, issues } = readPage(writePage(written, "flat"));
  expect(outline(page.request?.roots ?? [])).toBe(
    "thing\n  id: String\n  user\n    name: String\n  note: String\n",
  );
  expect(page.request?.recovered?.uncertain).toEqual([]);
  expect(issues).toEqual([expect.stringMatching(/^flat\/recovered: .* taken from the flat export alone/)]);
});

test("where more than one container may have ended, both places are named", () => {
  const inner = optional(box("Place", optional(leaf("City"))));
  const written = asking(optional(box("User", optional(leaf("Name")), inner)), optional(leaf("Note")));
  const { page } = readPage(writePage(written, "flat"));
  expect(page.request?.recovered?.uncertain).toEqual([
    "whether Note, which follows Place, stands in User or in Thing",
  ]);
});

test("what stands between the end of a container and a required field is not in an optional container", () => {
  const inner = optional(box("Place", optional(leaf("City"))));
  const user = optional(box("User", inner));
  const required: Field = { ...leaf("Code"), marker: "required" };
  const { request: _, ...page } = answering(leaf("Id"));
  const root = box("Thing", user, optional(leaf("Note")), required);
  const { page: read } = readPage(writePage({ ...page, method: "POST", request: { roots: [root] } }, "flat"));
  expect(
    outline(read.request?.roots ?? [])
      .split("\n")
      .slice(1),
  ).toEqual(outline([root]).split("\n").slice(1));
  expect(read.request?.recovered?.uncertain.filter((doubt) => /Note|Code/.test(doubt))).toEqual([]);
});

test("a container that another page shows is found by its fields; it stays uncertain", () => {
  const user = box("User", leaf("UserId"), leaf("UserLink"));
  const flat = file("flat", writePage(answering(leaf("Id"), user, leaf("Note")), "flat"));
  const other = randomContent(2);
  const full = { ...other, response: { roots: [box("Role", leaf("RoleId"), user)] } };
  const { value } = scrape([flat, file("full", writePage(full, "lines"))]);
  const response = value.pages.find((page) => page.file === "flat")?.response;
  expect(
    outline(response?.roots ?? [])
      .split("\n")
      .slice(1),
  ).toEqual(
    outline([box("Thing", leaf("Id"), user, leaf("Note"))])
      .split("\n")
      .slice(1),
  );
  expect(response?.recovered?.from).toMatch(
    /^the flat export; User from \w+ \/.* \(resource \d+, version \d+\)$/,
  );
  expect(response?.recovered?.uncertain).toContainEqual(
    expect.stringMatching(/^whether UserId, UserLink stand in User, as they do in /),
  );
});

test("the structure of another resource is uncertain, however well it fits", () => {
  const fields = [leaf("Id"), box("Owner", leaf("UserId")), leaf("Note")];
  const flat = file("flat", writePage(answering(...fields), "flat"));
  const full = { ...randomContent(2), response: { roots: [box("Other", ...fields)] } };
  const { value } = scrape([flat, file("full", writePage(full, "lines"))]);
  const recovered = value.pages.find((page) => page.file === "flat")?.response?.recovered;
  expect(recovered?.uncertain).toEqual([expect.stringMatching(/so are the names Other, Owner$/)]);
});

test("what all API operations answer is known without another page", () => {
  const run = facts.find(({ isApiOperation, response }) => isApiOperation && response);
  if (!run) throw new Error("the facts have no API operation");
  const { page } = readPage(writePage(run, "flat"));
  expect(outline(page.response?.roots ?? [])).toBe(outline(run.response?.roots ?? []));
  expect(page.response?.recovered).toEqual({
    from: "the answer that all API operations give",
    uncertain: [],
  });
});

describe("a field that only the JSON half of the export shows is kept apart and named", () => {
  const fields = [leaf("Id"), leaf("Name")];
  const written = answering(...fields);
  const good = writePage(written, "flat");
  const doubt = "Extra of the JSON half, which do not pair up with the XML half";
  const full = file("full", writePage(written, "lines"));
  const holder = box("Role", box("Sub", leaf("Name")), leaf("Note"));
  const part = file("part", writePage({ ...randomContent(2), response: { roots: [holder] } }, "lines"));

  test.each([
    ["behind the others", "Extra", 'Name\nAbout Name\n": "{String}"', '$&Extra\nMore\n": "{String}"'],
    ["above another", "Name", 'Name\nAbout Name\n": ', 'Extra\nMore\n": "{String}",$&'],
  ])("%s", (_, first, before, after) => {
    const text = good.replace(before, after);
    for (const others of [[], [full], [part]]) {
      const { value, issues } = scrape([file("flat", text), ...others]);
      const { recovered } = value.pages.find((page) => page.file === "flat")?.response ?? {};
      expect(recovered?.uncertain).toContain(doubt);
      expect(recovered?.unplaced).toMatchObject([leaf("Extra", "More")]);
      expect(issues.map(({ message }) => message)).toContain(
        `From ${first} on the XML half and the JSON half do not pair up; the XML half was followed. Extra, only in the JSON half, was kept apart.`,
      );
    }
  });

  test("the structure may still be that of another page", () => {
    const text = good.replace('Name\nAbout Name\n": "{String}"', '$&Extra\nMore\n": "{String}"');
    const from = (other: ReturnType<typeof file>) =>
      scrape([file("flat", text), other]).value.pages.find((page) => page.file === "flat")?.response
        ?.recovered?.from;
    expect(from(full)).toMatch(/^\w+ \//);
    expect(from(part)).toMatch(/^the flat export; Sub from/);
  });
});
