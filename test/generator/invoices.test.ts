import { readFileSync } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import {
  readFixture,
  readmeOptions,
  readmePrograms,
  type SdkProject,
  sdkProject,
} from "./support/sdk-project.js";

/**
 * What the types of an SDK promise of dates, coded values, custom fields, odd filter
 * fields and error messages.
 */
let project: SdkProject;
/** What the compiler says of all programs, which it checks at once. */
let said: readonly string[];
beforeAll(async () => {
  project = await sdkProject(readFixture("invoices.yaml"));
  for (const [index, [, program]] of programs.entries()) project.write(`program-${index}.ts`, program);
  const readme = readmePrograms(readFileSync(path.join(project.folder, "sdk/README.md"), "utf8"));
  for (const [index, program] of readme.entries()) project.write(`readme-${index}.ts`, program);
  said = project.compile("nodenext", readmeOptions).split("\n");
}, 120_000);
afterAll(() => project?.remove());

const client = `import { type DateText, type DateTimeText, ErrorCode, isDate, isErrorOf, RamBase, toDate } from "rambase-sdk";
import type { Invoice, InvoiceInput } from "rambase-sdk/sales";
declare const rambase: RamBase;
declare const text: string;
export {};
`;

const programs: readonly (readonly [what: string, program: string])[] = [
  [
    "dates of answers have a form, and a request takes any text",
    `${client}
declare const invoice: Invoice;
const day: DateText | undefined = invoice.invoiceDate;
const asText: string | undefined = invoice.createdAt;
// @ts-expect-error: an instant is no day.
const wrong: DateText | undefined = invoice.createdAt;
// @ts-expect-error: any text may be no day.
const any: DateText = text;
const checked: DateText = isDate(text) ? text : toDate(new Date());
// @ts-expect-error: days are not written so.
const german: DateText = "31.12.2026";
const literal: DateText = "2026-03-09";
const input: InvoiceInput = { kind: "normal", invoiceDate: text, createdAt: invoice.createdAt, paysAt: "12:30:00" };
const again: InvoiceInput = { ...invoice, kind: "credit" };
const reminder: string | undefined = invoice.reminders?.[0]?.slice(0, 4);
// @ts-expect-error: a JavaScript date is no text.
const date: InvoiceInput = { kind: "normal", invoiceDate: new Date() };
for await (const one of rambase.sales.invoices.list({ from: text })) console.log(one.invoiceDate);
`,
  ],
  [
    "coded values stay open, but for those that only requests hold and the document closes",
    `${client}
declare const invoice: Invoice;
const kind: string | undefined = invoice.kind;
if (invoice.kind === "a kind of tomorrow" || invoice.status === 99 || invoice.address?.country === "DK") throw 1;
const input: InvoiceInput = { kind: "normal", status: 99, channel: "FAX", address: { country: "DK" } };
// @ts-expect-error: a misspelt kind.
const misspelt: InvoiceInput = { kind: "nromal" };
// @ts-expect-error: a misspelt state.
rambase.sales.invoices.list({ state: "opne" });
`,
  ],
  [
    "custom fields are an open map in answers and requests, in the shape that a caller knows",
    `import { customFieldsOf } from "rambase-sdk";
${client}
type Mine = { colour: string; weight: number };
const mine: Mine = { colour: "red", weight: 2 };
const created = await rambase.sales.invoices.create(
  { kind: "normal", customFields: mine },
  { showCustomFields: true },
);
const unknown: unknown = created.customFields?.["colour"];
const colour: string | undefined = customFieldsOf<Mine>(created).colour;
for await (const one of rambase.sales.invoices.list({ showCustomFields: true })) customFieldsOf<Mine>(one);
// @ts-expect-error: custom fields are named.
const list: InvoiceInput = { kind: "normal", customFields: 5 };
`,
  ],
  [
    "filters use fields of odd names as the page writes them",
    `${client}
rambase.sales.invoices.list({
  filter: (f) => f["Customer.Name"].startsWith("Nils").and(f["Customer/Number"].gt(100)).and(f.isPaid.eq(false)),
  orderBy: ["Customer.Name desc", "invoiceDate"],
});
// @ts-expect-error: the server would know it by another name.
rambase.sales.invoices.list({ filter: (f) => f.lowerCase.eq("x") });
// @ts-expect-error: a truth is no text.
rambase.sales.invoices.list({ filter: (f) => f.isPaid.eq("true") });
`,
  ],
  [
    "ready-made filters are conditions under their keys",
    `import type { AnyNamedFilters, Condition, Filter } from "rambase-sdk";
import type { ListInvoicesFilterFields, ListInvoicesNamedFilters } from "rambase-sdk/sales";
${client}
rambase.sales.invoices.list({ filter: (_, named) => named.Overdue });
rambase.sales.invoices.list({ filter: (f, named) => named["mine()"].and(f.isPaid.eq(false)) });
const late: Filter<ListInvoicesFilterFields, ListInvoicesNamedFilters> = (_, named) => named.Overdue;
rambase.sales.invoices.list({ filter: late });
// @ts-expect-error: no page tells of this one.
rambase.sales.invoices.list({ filter: (_, named) => named.overdue });
// @ts-expect-error: a condition is what a filter makes of it, and no function.
rambase.sales.invoices.list({ filter: (_, named) => named.Overdue() });
declare const list: (options: { filter?: Filter<object> | undefined }) => void;
list({ filter: (_, named: AnyNamedFilters<"late">) => named.late });
// @ts-expect-error: nobody has named this one.
list({ filter: (_, named: AnyNamedFilters<"late">) => named.early });
const condition = (named: AnyNamedFilters<"late">): Condition => named.late;
`,
  ],
  [
    "an error of one number has a place for each value of its message",
    `${client}
const error: unknown = 1;
if (isErrorOf(error, "createInvoice", ErrorCode.InvoiceIsLocked)) {
  const code: 104200 = error.code;
  const [invoiceNumber, userName, more] = error.parameters;
  const value: string | undefined = invoiceNumber?.value ?? more?.value;
  // @ts-expect-error: a server may leave it out.
  userName.value;
}
if (isErrorOf(error, "createInvoice", ErrorCode.CommentIsRequired)) {
  const values: string[] = error.parameters.map((parameter) => parameter.value);
}
if (isErrorOf(error, "createInvoice", 5)) {
  const code: 5 = error.code;
}
// @ts-expect-error: numbers are no texts.
isErrorOf(error, "createInvoice", "104200");
`,
  ],
];

test.each(programs.map(([what], index) => [what, index] as const))("%s", (_, index) => {
  expect(said.filter((line) => line.startsWith(`program-${index}.ts`))).toEqual([]);
});

test("the programs and those of the readme compile", () => {
  expect(said).toEqual([""]);
});

test("at run time, too", async () => {
  const load = (file: string) => import(pathToFileURL(path.join(project.folder, "sdk/dist", file)).href);
  const { customFieldsOf, ErrorCode, isErrorOf, RamBase } = await load("index.js");
  const { errorCatalogue } = await load("errors.js");
  const requests: string[] = [];
  const fetch = async (url: string, { body }: RequestInit) => {
    requests.push(`${decodeURIComponent(url.slice("https://api.rambase.net".length))} ${body ?? ""}`.trim());
    if (requests.length === 1) return Response.json({ invoice: { customFields: { colour: "red" } } });
    return Response.json(
      {
        errorMessage: { errorMessageId: "104200" },
        parameters: [
          { index: 1, value: "Anna" },
          { index: 0, value: "100007" },
        ],
      },
      { status: 400 },
    );
  };
  const { invoices } = new RamBase({ auth: { token: "t" }, fetch }).sales;
  const created = await invoices.create(
    { kind: "normal", status: 99, channel: "FAX", customFields: { colour: "red" } },
    { showCustomFields: true },
  );
  expect(customFieldsOf(created)).toEqual({ colour: "red" });
  expect(customFieldsOf({})).toEqual({});
  const error: unknown = await invoices.create({ kind: "credit" }).catch((failure: unknown) => failure);
  expect(isErrorOf(error, "createInvoice", ErrorCode.InvoiceIsLocked)).toBe(true);
  expect(isErrorOf(error, "createInvoice", ErrorCode.AmountIsTooHigh)).toBe(false);
  expect(isErrorOf(error, "listInvoices", ErrorCode.InvoiceIsLocked)).toBe(false);
  expect((error as { parameters: unknown }).parameters).toEqual([
    { index: 0, value: "100007" },
    { index: 1, value: "Anna" },
  ]);
  expect(errorCatalogue[104200].parameters).toEqual(["invoiceNumber", "userName"]);
  await expect(invoices.create({ kind: "nromal" })).rejects.toMatchObject({ name: "ValidationError" });
  expect(requests).toEqual([
    '/sales/invoices?$showCustomFields=true {"invoice":{"kind":"normal","status":99,"channel":"FAX","customFields":{"colour":"red"}}}',
    '/sales/invoices {"invoice":{"kind":"credit"}}',
  ]);
});

test("ready-made filters are sent by their keys", async () => {
  const load = (file: string) => import(pathToFileURL(path.join(project.folder, "sdk/dist", file)).href);
  const { RamBase } = await load("index.js");
  const filters: (string | null)[] = [];
  const fetch = async (url: string) => {
    filters.push(new URL(url).searchParams.get("$filter"));
    return Response.json({ invoices: [] });
  };
  const { invoices } = new RamBase({ auth: { token: "t" }, fetch }).sales;
  type Named = Record<string, { and(other: unknown): unknown }>;
  type Fields = Record<string, { eq(value: unknown): unknown }>;
  await invoices.list({ filter: (_: Fields, named: Named) => named.Overdue });
  await invoices.list({ filter: (f: Fields, named: Named) => named["mine()"]?.and(f.isPaid?.eq(false)) });
  expect(filters).toEqual(["Overdue", "mine() and IsPaid eq false"]);
});

test("ready-made filters whose keys a page does not tell are told of", () => {
  const { modules } = buildSdkModel(readFixture("invoices.yaml")).value;
  const operations = modules.flatMap(({ resources }) => resources.flatMap((resource) => resource.operations));
  const filter = operations.flatMap(({ options }) => options).find(({ name }) => name === "filter");
  expect(filter?.doc.paragraphs.at(-1)).toBe(
    'Ready-made filters of which the page tells no key to send: "Open items".',
  );
});
