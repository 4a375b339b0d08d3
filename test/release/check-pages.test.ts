import { expect, it } from "vitest";
import { issue } from "../../issues/catalogue.js";
import { checkPages } from "../../release/guard/check-pages.js";
import type { PagesRead } from "../../spec/evidence/sources-file.js";

const read = (pages: PagesRead["pages"], doubts: PagesRead["doubts"] = {}): PagesRead => ({
  pages,
  unexplained: 0,
  doubts,
});
const broken = (file: string, line = 7) =>
  issue("code/broken", "a bracket is not closed.", { file, line, excerpt: "{" });
const open = (file: string) =>
  issue("page/unexplained", "5 lines were not taken by any rule, beginning with this one.", {
    file,
    line: 9,
  });

it("names the page, the line and the expectation of what the last run did not meet", () => {
  const now = read({ "roles.html": "b" }, { "roles.html": { "code/broken": 1, "page/unexplained": 5 } });
  expect(checkPages(read({ "roles.html": "a" }), now, [broken("roles.html"), open("roles.html")])).toEqual([
    issue("guard/misread", "a bracket is not closed. The last run met nothing like it on this page.", {
      file: "roles.html",
      line: 7,
      excerpt: "{",
    }),
  ]);
});

it("accepts what the last run met, and no more of it", () => {
  const before = read({ "roles.html": "a" }, { "roles.html": { "page/unexplained": 5 } });
  const check = (lines: number) =>
    checkPages(before, read({ "roles.html": "b" }, { "roles.html": { "page/unexplained": lines } }), [
      open("roles.html"),
    ]);
  expect([check(4), check(5)]).toEqual([[], []]);
  expect(check(6)).toMatchObject([
    { message: expect.stringContaining("Of this kind the last run met 5 on this page, this one meets 6.") },
  ]);
});

it("names what comes on top of what was accepted, not the first of its kind", () => {
  const before = read({ "roles.html": "a" }, { "roles.html": { "code/broken": 2 } });
  const now = read({ "roles.html": "b" }, { "roles.html": { "code/broken": 3 } });
  const found = [3, 7, 20].map((line) => broken("roles.html", line));
  expect(checkPages(before, now, found)).toMatchObject([{ file: "roles.html", line: 20 }]);
});

it("knows a page that is the same to the byte under another name", () => {
  const before = read({ "roles.html": "a" }, { "roles.html": { "code/broken": 1 } });
  const now = read({ "system/roles.html": "a" }, { "system/roles.html": { "code/broken": 1 } });
  expect(checkPages(before, now, [broken("system/roles.html")])).toEqual([]);
});

it("passes over a page that has not changed where the doubts of the last run are not known", () => {
  const before = { pages: { "roles.html": "a" }, unexplained: 0 };
  const check = (digest: string) =>
    checkPages(before, read({ "roles.html": digest }, { "roles.html": { "code/broken": 1 } }), [
      broken("roles.html"),
    ]);
  expect(check("a")).toEqual([]);
  expect(check("b")).toMatchObject([
    { message: "a bracket is not closed. What the last run met on this page is not known." },
  ]);
});

it("says of a page that has not changed that it is this program which doubts more of it", () => {
  const check = (digest: string, last: number) => {
    const before = read({ "roles.html": "a" }, { "roles.html": { "code/broken": last } });
    const now = read({ "roles.html": digest }, { "roles.html": { "code/broken": 2 } });
    return checkPages(before, now, [broken("roles.html"), broken("roles.html", 20)]);
  };
  for (const last of [0, 1])
    expect(check("a", last)).toMatchObject([
      {
        code: "guard/misread",
        message: expect.stringMatching(
          /^a bracket is not closed\. The page has not changed since the last run: this version .* --accept\.$/,
        ),
      },
    ]);
  expect(check("b", 1)).toMatchObject([{ message: expect.stringContaining("the last run met 1") }]);
  expect(check("a", 2)).toEqual([]);
});

it("knows pages that swapped their names, each with its own doubts", () => {
  const before = read({ "a.html": "1", "b.html": "2" }, { "a.html": { "code/broken": 1 } });
  const check = (file: string) =>
    checkPages(before, read({ "a.html": "2", "b.html": "1" }, { [file]: { "code/broken": 1 } }), [
      broken(file),
    ]);
  expect(check("b.html")).toEqual([]);
  expect(check("a.html")).toMatchObject([{ file: "a.html" }]);
});

it("knows a file that is no page under another name", () => {
  const strange = (file: string) => issue("page/not-a-resource", "No header table was found.", { file });
  const doubts = (file: string) => ({ [file]: { "page/not-a-resource": 1 } });
  const before = { ...read({}, doubts("notes.html")), others: { "notes.html": "a" } };
  const check = (digest: string) =>
    checkPages(before, { ...read({}, doubts("old/notes.html")), others: { "old/notes.html": digest } }, [
      strange("old/notes.html"),
    ]);
  expect(check("a")).toEqual([]);
  expect(check("b")).toMatchObject([{ file: "old/notes.html" }]);
});

it("refuses a new page that is not read whole, and a file that is no page any more", () => {
  const strange = issue("page/not-a-resource", "No header table was found.", { file: "login.html", line: 1 });
  const doubts = { "new.html": { "code/broken": 1 }, "login.html": { "page/not-a-resource": 1 } };
  const found = checkPages(read({ "login.html": "a" }), read({ "new.html": "b" }, doubts), [
    broken("new.html"),
    strange,
  ]);
  expect(found.map(({ file }) => file)).toEqual(["new.html", "login.html"]);
});

it("passes over what needs a person's eye but loses nothing", () => {
  const differ = issue("halves/differ", "The halves differ.", { file: "roles.html", line: 3 });
  expect(checkPages({}, read({ "roles.html": "b" }), [differ])).toEqual([]);
});

it("names ten pages, and counts the others", () => {
  const files = Array.from({ length: 72 }, (_, i) => `page-${i}.html`);
  const doubts = Object.fromEntries(files.map((file) => [file, { "code/broken": 1 }]));
  const found = checkPages(
    {},
    read({}, doubts),
    files.map((file) => broken(file)),
  );
  expect(found).toHaveLength(11);
  expect(found.at(-1)?.message).toBe("So it is with 62 more pages, 72 in all.");
});
