import { expect, test } from "vitest";
import { parse } from "yaml";
import type { Field, LeafField } from "../../scraper/model/body.js";
import type { PageContent } from "../../scraper/model/resource-page.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { documentOf } from "../spec-build/pages.js";
import { generate } from "./support/sdk-project.js";

const name: LeafField = { kind: "leaf", xmlName: "Name", jsonName: "name", marker: "none", type: "String" };

/** A root with nothing but things in it. */
const things: Field = {
  kind: "array",
  xmlName: "Things",
  jsonName: "things",
  marker: "none",
  item: { xmlName: "Thing", marker: "none", fields: [name] },
};

/** The SDK's file of things, made of a page that lists them. */
async function fileOf(content: Partial<PageContent>): Promise<string> {
  const page = { method: "GET", status: 200, response: { roots: [things] }, ...content };
  const { value } = documentOf([page]);
  return (await generate(value.document)).get("src/system/things.ts") ?? "";
}

test("a page of a list that documents nothing but the plural root gives a list of pages", async () => {
  const file = await fileOf({ maximumPageSize: 80 });
  expect(file).toContain("PagedList<ThingListItem, ListThingsPage>");
  expect(file).toContain("  items: ThingListItem[];\n  paging?: Paging;\n}");
  expect(file).toContain('items: "things",');
  expect(file).not.toContain("responseRoot");
});

test("so does one that only looks like a list", async () => {
  const file = await fileOf({});
  expect(file).toContain("PagedList<ThingListItem, ListThingsPage>");
  expect(file).toContain('items: "things",');
  expect(file).not.toContain("responseRoot");
});

test("what pages document of their neighbours stands in its place", async () => {
  const position: Field = { ...name, xmlName: "Position", jsonName: "position" };
  const paging: Field = {
    kind: "object",
    xmlName: "Paging",
    jsonName: "paging",
    marker: "none",
    fields: [position],
  };
  const file = await fileOf({ maximumPageSize: 80, response: { roots: [things, paging] } });
  expect(file).toContain("  items: ThingListItem[];\n  paging?: PagingObject;\n}");
});

test("what is sent, and what a POST answers, stands without its root", async () => {
  const roots = [things];
  const file = await fileOf({ method: "POST", status: 201, request: { roots }, response: { roots } });
  expect(file).toContain('root: "things"');
  expect(file).toContain('responseRoot: "things"');
});

test("the array within one thing is not a list of the root around it", async () => {
  const files = await generate(
    parse(`openapi: 3.1.0
info: { title: t, version: 1.0.0 }
paths:
  /system/role:
    get:
      operationId: getRole
      responses:
        200:
          description: The role
          content: { application/json: { schema: { type: object, x-rambase-root: true, properties: {
            role: { $ref: "#/components/schemas/Role" } } } } }
components:
  schemas:
    Role: { type: object, properties: { members: { type: array, items: { $ref: "#/components/schemas/Member" } } } }
    Member: { type: object, properties: { name: { type: string } } }
`) as OpenApiDocument,
  );
  const file = files.get("src/system/role.ts") ?? "";
  expect(file).toContain('responseRoot: "role"');
  expect(file).not.toContain("PagedList");
});
