import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import { serve } from "../runtime/loopback-server.js";
import { readFixture, readmeOptions, type SdkProject, sdkFiles, sdkProject } from "./support/sdk-project.js";

/** What documents of other APIs have and RamBase's have not: headers, lists and objects in an address. */
const library = readFixture("library.yaml");
let project: SdkProject;
beforeAll(async () => {
  project = await sdkProject(library);
}, 120_000);
afterAll(() => project?.remove());

test("nothing of the document is lost", () => {
  expect(buildSdkModel(library).issues).toEqual([]);
});

test("headers and options say what the document says of them, and types where they are used", async () => {
  const books = (await sdkFiles(library)).get("src/books/books.ts");
  expect(books).toContain(`  /**
   * The branch that is asked.
   *
   * Has to be sent, with the call or by its client.
   */
  "Library-Branch"?: string | null | undefined;`);
  // HTTP makes no difference between letters, and the standard none of parameters that contents and logins tell.
  expect(books?.match(/x-trace/gi)).toHaveLength(1);
  expect(books).not.toMatch(/\baccept\b/i);
  expect(books).toContain(
    '/** The header `X-Order` of `listBooks`. */\nexport type Order = "title" | "year";',
  );
  expect(books).toMatch(/@deprecated\n\s+\*\/\n\s+"X-Order"\?: Order/);
  expect(books).toMatch(/@deprecated\n\s+\*\/\n\s+shelf\?: number/);
});

test("headers have names and values, and a call may leave out what its client sends", () => {
  project.write(
    "program.ts",
    `import { RamBase } from "rambase-sdk";
import { type ListBooksHeaders, listBooks } from "rambase-sdk/books";
declare const rambase: RamBase;
const headers: ListBooksHeaders = { "Library-Branch": "north", "X-Trace": "7", "X-Order": "year", "X-Any": "a" };
await rambase.books.list({ headers, subject: ["law"], shelf: [1], written: { from: 1900 }, page: { size: 5 } });
await rambase.books(7).get();
await rambase.books(7).get({ headers: { "Library-Branch": null } });
await listBooks(rambase, { headers: { "X-Other": "any" } });
// @ts-expect-error: the document lists its values.
await rambase.books.list({ headers: { "X-Order": "size" } });
// @ts-expect-error: what travels is text.
await rambase.books.list({ headers: { "X-Trace": 7 } });
await rambase.books.list({ select: ["bookId", "title"] });
// @ts-expect-error: the document lists its names.
await rambase.books.list({ select: ["Title"] });
await rambase.loans.create({ reader: 7, books: [1], terms: { days: 30 } });
await rambase.loans.create(new URLSearchParams({ reader: "7" }));
await rambase.loans.create("reader=7");
// @ts-expect-error: a reader is a number.
await rambase.loans.create({ reader: "7" });
// @ts-expect-error: years are numbers.
await rambase.books.list({ written: { from: "1900" } });
`,
  );
  expect(project.compile("nodenext", readmeOptions)).toBe("");
});

test("lists and objects arrive as the document says", async () => {
  const { RamBase } = await import(pathToFileURL(path.join(project.folder, "sdk/dist/index.js")).href);
  const server = await serve(() => ({ json: [{ bookId: 7 }] }));
  const headers = { "Library-Branch": "north" };
  const rambase = new RamBase({ baseUrl: server.baseUrl, auth: { token: "token" }, headers });
  const options = {
    headers: { "x-trace": "7" },
    subject: ["law", "a&b"],
    shelf: [1, 2],
    select: ["title"],
    written: { from: 1900, to: undefined },
    page: { size: 5, number: 2 },
  };
  expect(await rambase.books.list(options)).toEqual([{ bookId: 7 }]);
  const [received] = server.calls();
  const query = "subject=law&subject=a%26b&shelf=1,2&$select=title&written%5Bfrom%5D=1900&size=5&number=2";
  expect(received?.url).toBe(`/books?${query}`);
  expect(received?.headers).toMatchObject({ "library-branch": "north", "x-trace": "7" });
});

test("a form is written member by member, checked like any body, and may be made already", async () => {
  const { RamBase, ValidationError } = await import(
    pathToFileURL(path.join(project.folder, "sdk/dist/index.js")).href
  );
  const server = await serve(() => ({ status: 204 }));
  const rambase = new RamBase({ baseUrl: server.baseUrl, auth: { token: "token" } });
  const loan = {
    reader: 7,
    books: [1, 2],
    marks: ["a b", "c,d"],
    address: { city: "Åmot & Elverum" },
    terms: { days: 30 },
    note: undefined,
    "any&thing": "=",
  };
  await rambase.loans.create(loan);
  await rambase.loans.create(new URLSearchParams({ reader: "8" }));
  await rambase.loans.create("reader=9");
  const bodies = server.calls().map(({ body }) => decodeURIComponent(body));
  expect(bodies).toEqual([
    'reader=7&books=1&books=2&marks=a b,c,d&address={"city":"Åmot & Elverum"}&terms[days]=30&any&thing==',
    "reader=8",
    "reader=9",
  ]);
  const [first] = server.calls();
  expect(first?.headers["content-type"]).toBe("application/x-www-form-urlencoded");
  expect(new URLSearchParams(first?.body).get("address")).toBe('{"city":"Åmot & Elverum"}');
  expect(new URLSearchParams(first?.body).get("any&thing")).toBe("=");
  const refused = await rambase.loans.create({ reader: 0 }).catch((error: unknown) => error);
  expect(refused).toBeInstanceOf(ValidationError);
  await expect(rambase.loans.create()).rejects.toBeInstanceOf(ValidationError);
  expect(server.calls()).toHaveLength(3);
});
