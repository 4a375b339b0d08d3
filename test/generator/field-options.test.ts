import path from "node:path";
import { pathToFileURL } from "node:url";
import { afterAll, beforeAll, expect, test } from "vitest";
import { readFixture, type SdkProject, sdkProject } from "./support/sdk-project.js";

/**
 * A list whose page has sections of filter fields and of sortable fields; `$select` on it and on one order.
 */
let project: SdkProject;
beforeAll(async () => {
  project = await sdkProject(readFixture("orders.yaml"));
}, 120_000);
afterAll(() => project?.remove());

const program = `import type { RamBase } from "rambase-sdk";
import { listSalesOrders, type SalesOrder } from "rambase-sdk/sales";
declare const rambase: RamBase;

const whole: SalesOrder = await rambase.sales.orders(1).get();
const asText: SalesOrder = await rambase.sales.orders(1).get({ select: "Name" });
const named = await rambase.sales.orders(1).get({ select: ["name"] });
const name: string | undefined = named.name;
// @ts-expect-error: the amount was not selected.
named.totalAmount;
// @ts-expect-error: an order has no such field.
await rambase.sales.orders(1).get({ select: ["colour"] });

const list = rambase.sales.orders.list({ select: ["name"], expand: ["totalAmount"], timeout: 10 });
for await (const order of list) {
  const amount: number | undefined = order.totalAmount;
  // @ts-expect-error: neither selected nor expanded.
  order.salesOrderId;
}
const page = await rambase.sales.orders.list({ select: ["name"] });
// @ts-expect-error: pages hold what was selected, too.
page.items[0]?.totalAmount;


// What a function gives can be named.
type Listed = Awaited<ReturnType<typeof listSalesOrders>>;
type IsAny<Type> = 0 extends 1 & Type ? true : false;
const notAny: IsAny<Listed> | IsAny<Listed["items"]> = false;
const given: Parameters<typeof listSalesOrders>[1] = { top: 5, select: ["name"] };
listSalesOrders.bind(null, rambase)({ filter: (f) => f.name.eq("x") });
// @ts-expect-error: a misspelt option.
const misspelt: Parameters<typeof listSalesOrders>[1] = { tpo: 5 };

await rambase.sales.orders.list({
  filter: (f) => f.name.startsWith("Nils").and(f.totalAmount.gt(100)),
  orderBy: ["name", "createdAt desc"],
});
// @ts-expect-error: amounts are no text.
await rambase.sales.orders.list({ filter: (f) => f.totalAmount.startsWith("1") });
// @ts-expect-error: no filter uses this field.
await rambase.sales.orders.list({ filter: (f) => f.colour.eq("red") });
// @ts-expect-error: lists are not sorted by amounts.
await rambase.sales.orders.list({ orderBy: ["totalAmount"] });
await rambase.sales.orders.list({ filter: "odd.name eq 1", orderBy: "odd.name" });
`;

test("answers are as narrow as what is selected, and filters know the documented fields", () => {
  const unused = { noUnusedLocals: false };
  project.write("fields.ts", program);
  expect(project.compile("nodenext", unused)).toBe("");
});

const namedFields = `import { type AnyFields, type Filter, filterText } from "rambase-sdk";
declare const list: (options: { filter?: Filter<AnyFields> | undefined }) => void;

const byName: Filter<AnyFields<"name">> = (f) => f.name.eq("Ada");
list({ filter: byName });
list({ filter: (f: AnyFields<"name" | "status">) => f.name.eq("Ada").or(f.status.eq(4)) });
filterText((f: AnyFields<"name">) => f.name.eq("Ada"));
// @ts-expect-error: nobody has named this field.
list({ filter: (f: AnyFields<"name">) => f.colour.eq("red") });
// @ts-expect-error: a filter makes a condition.
list({ filter: () => {} });
`;

test("fields that are not documented can be named for compilers that ask whether they are there", () => {
  project.write("named-fields.ts", namedFields);
  expect(project.compile("nodenext", { noUncheckedIndexedAccess: true, noUnusedLocals: false })).toBe("");
});

test("fields are sent by the names that the server knows", async () => {
  const load = (file: string) => import(pathToFileURL(path.join(project.folder, "sdk/dist", file)).href);
  const { RamBase } = await load("index.js");
  const urls: string[] = [];
  const fetch = async (url: string) => {
    urls.push(decodeURIComponent(url.replace("https://api.rambase.net", "")));
    return new Response('{"salesOrders":[]}');
  };
  const { orders } = new RamBase({ auth: { token: "t" }, fetch }).sales;
  await orders.list({
    select: ["name", "totalAmount"],
    expand: ["pagingDetails"],
    filter: (f: { readonly [name: string]: { gt(value: number): unknown } }) => f.totalAmount?.gt(100),
    orderBy: ["createdAt desc", "name"],
  });
  await orders.list({ select: "Name", filter: "odd.name eq 1" });
  expect(urls).toEqual([
    "/sales/orders?$select=Name,TotalAmount&$expand=PagingDetails&$filter=TotalAmount gt 100&$orderBy=CreatedAt desc,Name",
    "/sales/orders?$select=Name&$filter=odd.name eq 1",
  ]);
});
