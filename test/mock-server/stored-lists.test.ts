import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { runServer } from "./running-server.js";
import { smallDocument } from "./small-document.js";

/** A document that says of its list what pages without a response say. */
const document: OpenApiDocument = {
  ...smallDocument,
  paths: {
    "/units": {
      get: {
        operationId: "listUnits",
        "x-rambase": { maximumPageSize: 80, customFields: true, responseDocumented: false },
        parameters: ["$select", "$expand"].map((name) => ({ name, in: "query", schema: { type: "string" } })),
        responses: { "200": { description: "Success" } },
      },
    },
  },
};
const items = ["bolt", "nut", "washer"].map((name, index) => ({ unitId: index + 1, name }));

test("a list that a test made comes in pages, with links, and with keys for those who ask for them", async () => {
  const server = await runServer({ lists: { listUnits: { name: "units", items } } }, document);
  const page = async (query: string) => Object((await server.send("GET", `/units?${query}`)).body);

  const first = await page("$top=2");
  expect(first.units).toEqual(items.slice(0, 2));
  expect(first.paging).toMatchObject({ position: 0, nextPage: `${server.url}/units?$top=2&$skip=2` });
  expect(first.paging).not.toHaveProperty("nextPageKey");

  const detailed = await page("$top=2&$expand=Something,PagingDetails");
  expect(detailed.paging.nextPageKey).toBe("2");
  const last = await page(`$top=2&$expand=PagingDetails&$pageKey=${detailed.paging.nextPageKey}`);
  expect(last.units).toEqual(items.slice(2));
  expect(last.paging).not.toHaveProperty("nextPageKey");
});

test("it holds the fields that are selected, in either case", async () => {
  const server = await runServer({ lists: { listUnits: { name: "units", items } } }, document);
  const { body } = await server.send("GET", "/units?$top=1&$select=Name");
  expect(Object(body).units).toEqual([{ name: "bolt" }]);
});

test("custom fields can be asked for where a resource has them, and only there", async () => {
  const server = await runServer({}, document);
  expect((await server.send("GET", "/units?$showCustomFields=true")).status).toBe(200);
  const other = await runServer();
  expect((await other.send("GET", "/roles?$showCustomFields=true")).status).toBe(400);
});
