import { expect, test } from "vitest";
import { printNames } from "../../spec/build/name-lock.js";
import { parseNames } from "../../spec/build/names/parse-names.js";
import { httpMethods, type OpenApiDocument } from "../../spec/document/openapi.js";
import { documentOf, type NamedContent } from "./example-pages.js";
import { body, id, object, page } from "./made-pages.js";
import { publishedNames } from "./published-names.js";

/** A page with the number of its API resource. */
function numbered(number: number, call: string): NamedContent {
  return page(call, {
    resource: { id: number, version: 1 },
    request: body("Thing", [id]),
    response: body("Thing", [id, object("Part", id)]),
  });
}

function operationIds({ paths = {} }: OpenApiDocument): { readonly [call: string]: string | undefined } {
  return Object.fromEntries(
    Object.entries(paths).flatMap(([path, item]) =>
      httpMethods.flatMap((method) => {
        const operation = item[method];
        return operation ? [[`${method.toUpperCase()} ${path}`, operation.operationId]] : [];
      }),
    ),
  );
}

const schemas = ({ components }: OpenApiDocument) => Object.keys(components?.schemas ?? {});

const before = "POST /system/things";
const after = "POST /base/companies/{companyId}/things";

test("a page with another path keeps its operationId and its components", () => {
  const first = documentOf([numbered(1925, before)]);
  expect(first.names.resources).toEqual({ [before]: "1925" });
  const moved = documentOf([numbered(1925, after)], first.names);
  expect(operationIds(moved.document)).toEqual({ [after]: "createThing" });
  expect(schemas(moved.document)).toEqual(schemas(first.document));
  expect(Object.keys(moved.names.operations)).toEqual([after]);
  const read = parseNames(printNames(moved.names), "names.json");
  expect(read).toEqual({ value: moved.names, issues: [] });
  expect(documentOf([numbered(1925, before)], read.value)).toEqual(first);
});

test("one that comes at the same time takes no name of it", () => {
  const { names } = documentOf([numbered(1925, before)]);
  const { document } = documentOf([numbered(7, "POST /aaa/things"), numbered(1925, after)], names);
  expect(operationIds(document)).toEqual({ "POST /aaa/things": "createAaaThing", [after]: "createThing" });
});

test("an API operation is known again by the number in its path", () => {
  const copy = (path: string, number: number) =>
    numbered(number, `POST ${path}/{thingId}/api-operations/100147/instances`);
  const { names } = documentOf([copy("/system/things", 1)]);
  expect(names.resources).toEqual({});
  const moved = copy("/base/things", 2);
  expect(Object.values(operationIds(documentOf([moved], names).document))).toEqual(
    Object.values(names.operations),
  );
});

test.each([
  ["both paths have a page", [numbered(1925, before), numbered(1925, after)], "createThing"],
  ["two are new with its number", [numbered(1925, after), numbered(1925, "POST /aaa/things")], undefined],
  ["the method is another", [numbered(1925, after.replace("POST", "PUT"))], undefined],
  ["the number is another", [numbered(1926, after)], undefined],
])("nothing moves when %s", (_, pages, standing) => {
  const { names } = documentOf([numbered(1925, before)]);
  const ids = operationIds(documentOf(pages, names).document);
  expect(ids[before]).toBe(standing);
  expect(Object.entries(ids).filter(([call, id]) => call !== before && id === "createThing")).toEqual([]);
});

test("pages without a number are told apart by their paths alone", () => {
  const { names } = documentOf([numbered(0, before)]);
  expect(names.resources).toEqual({});
  const { document } = documentOf([numbered(0, after)], names);
  expect(Object.values(operationIds(document))).not.toContain("createThing");
});

test("at its new path it takes no name of the SDK from what was published there", () => {
  const long = numbered(1, "GET /system/applications/{applicationId}/versions");
  const first = documentOf([long, numbered(2, "GET /base/things")]);
  const name = "SystemApplicationVersionsResource from rambase-sdk/system";
  const published = publishedNames(first.document).get(name);
  expect(published).toBeDefined();
  const moved = documentOf([long, numbered(2, "GET /system/application-versions")], first.names);
  expect(publishedNames(moved.document).get(name)).toBe(published);
});
