import { describe, expect, test } from "vitest";
import type { Field, LeafField, Marker } from "../../../scraper/model/body.js";
import type { PageContent } from "../../../scraper/model/resource-page.js";
import { emptyNames } from "../../../spec/build/name-lock.js";
import { fromCommonMark } from "../../../spec/document/common-mark.js";
import { buildDocument } from "../../support/build-document.js";
import type { PageLayout } from "../../support/docs-site/index.js";
import { randomContent, writePage } from "../../support/docs-site/index.js";
import { readPage } from "../read-page.js";

const full: readonly PageLayout[] = ["lines", "html-tables", "html-lists", "html-divs"];
const post = Array.from({ length: 90 }, (_, seed) => randomContent(seed)).find(
  ({ method, isApiOperation }) => method === "POST" && !isApiOperation,
);
if (!post) throw new Error("no random page is a plain POST");
const page: PageContent = post;

const json = (name: string) => name.charAt(0).toLowerCase() + name.slice(1);
const leaf = (xmlName: string, marker: Marker, over: Partial<LeafField> = {}): Field => ({
  kind: "leaf",
  xmlName,
  jsonName: json(xmlName),
  marker,
  type: "String",
  description: `${xmlName} of it`,
  ...over,
});
const object = (xmlName: string, marker: Marker, ...fields: readonly Field[]): Field => ({
  kind: "object",
  xmlName,
  jsonName: json(xmlName),
  marker,
  fields,
});
const list = (xmlName: string, item: string, marker: Marker, ...fields: readonly Field[]): Field => ({
  kind: "array",
  xmlName,
  jsonName: json(xmlName),
  marker,
  item: { xmlName: item, marker, fields },
});

/** The wrapper's schema with its references followed, as far down as a body of these tests goes. */
function schemaOf(read: ReturnType<typeof readPage>["page"]): unknown {
  const { document } = buildDocument([read], emptyNames).value;
  const operation = Object.values(document.paths ?? {})[0]?.post;
  const body = operation?.requestBody;
  const schema = body && "content" in body ? body.content["application/json"]?.schema : undefined;
  const resolve = (value: unknown): unknown => {
    if (Array.isArray(value)) return value.map(resolve);
    if (typeof value !== "object" || value === null) return value;
    const reference: unknown = Reflect.get(value, "$ref");
    if (typeof reference === "string")
      return resolve(document.components?.schemas?.[reference.split("/").at(-1) ?? ""]);
    return Object.fromEntries(
      Object.entries(value).map(([key, inner]) => [
        key,
        key === "description" && typeof inner === "string" ? fromCommonMark(inner) : resolve(inner),
      ]),
    );
  };
  return { required: body && "required" in body ? body.required : undefined, schema: resolve(schema) };
}

const bodies: readonly (readonly [string, Field, object])[] = [
  [
    "a root without a tooltip, because something in it is required",
    object("Role", "none", leaf("Name", "required"), leaf("Note", "optional")),
    { required: true, schema: { required: ["role"], properties: { role: { required: ["name"] } } } },
  ],
  [
    "a root with the optional line, because nothing is",
    object("Role", "optional", leaf("Note", "optional")),
    { required: false, schema: { properties: { role: { properties: { note: { type: "string" } } } } } },
  ],
  [
    "containers without a tooltip around a required field at any depth",
    object(
      "Role",
      "none",
      object("Owner", "none", object("User", "none", leaf("UserId", "required"), leaf("Note", "optional"))),
    ),
    {
      schema: {
        properties: { role: { required: ["owner"], properties: { owner: { required: ["user"] } } } },
      },
    },
  ],
  [
    "a required object with a tooltip",
    object("Role", "none", object("Kind", "required", leaf("KindId", "required"))),
    { schema: { properties: { role: { required: ["kind"] } } } },
  ],
  [
    "a required field with a default",
    object("Role", "none", leaf("IsIn", "required", { type: "Boolean", default: "True" })),
    { schema: { properties: { role: { required: ["isIn"], properties: { isIn: { default: true } } } } } },
  ],
  [
    "a list with the optional line on itself and its items",
    object("Role", "optional", list("Companies", "Company", "optional", leaf("Code", "optional"))),
    {
      schema: {
        properties: {
          role: {
            properties: {
              companies: { type: "array", items: { properties: { code: {} }, xml: { name: "Company" } } },
            },
          },
        },
      },
    },
  ],
  [
    "a list with a required field, and no tooltip on itself",
    object("Role", "none", list("Rows", "Line", "none", leaf("RowNo", "required"))),
    {
      schema: {
        properties: {
          role: { required: ["rows"], properties: { rows: { items: { required: ["rowNo"] } } } },
        },
      },
    },
  ],
  [
    "a list as the root, whose items are called otherwise",
    list("LocalFilters", "Filter", "optional", leaf("Name", "optional")),
    { required: false, schema: { properties: { localFilters: { type: "array" } } } },
  ],
  [
    "an object that is called a list",
    object("Role", "optional", object("ValueList", "optional", leaf("Field", "optional"))),
    { schema: { properties: { role: { properties: { valueList: { type: "object" } } } } } },
  ],
  [
    "one name at two depths with two datatypes",
    object(
      "Role",
      "optional",
      leaf("Object", "optional", { type: "Integer" }),
      object("List", "optional", leaf("Object", "optional")),
    ),
    {
      schema: {
        properties: {
          role: {
            properties: { object: { type: "integer" }, list: { properties: { object: { type: "string" } } } },
          },
        },
      },
    },
  ],
  [
    "acronyms, whose first letter alone is small in JSON",
    object("Role", "optional", leaf("APIResourceId", "optional"), leaf("RamBaseSystem", "optional")),
    { schema: { properties: { role: { properties: { aPIResourceId: {}, ramBaseSystem: {} } } } } },
  ],
  [
    "every datatype",
    object(
      "Role",
      "optional",
      ...["String", "Integer", "Long", "Decimal", "Boolean", "Date", "Datetime", "Time"].map((type) =>
        leaf(type, "optional", { type }),
      ),
    ),
    {
      schema: {
        properties: {
          role: {
            properties: {
              integer: { type: "integer", format: "int32" },
              long: { type: "integer", format: "int64" },
              decimal: { type: "number" },
              boolean: { type: "boolean" },
              date: { format: "date" },
              datetime: { format: "date-time" },
              time: { format: "time-local" },
            },
          },
        },
      },
    },
  ],
  [
    "descriptions that look like code, labels and datatypes",
    object(
      "Role",
      "optional",
      leaf("One", "optional", { description: "Goes to {OIN.ObjectId}, never to {String}" }),
      leaf("Two", "optional", { description: 'Is <b> or </Name> or "name": {' }),
      leaf("Three", "optional", { description: "User levels (highest first): all\n\nKinds: {Integer}" }),
      leaf("Four", "optional", { description: "Value = 1: counted, 2 (default): guessed" }),
      leaf("MinimumValue", "optional", {
        description: "Minimum value of the stock",
        minimum: "1",
        type: "Integer",
      }),
    ),
    {
      schema: {
        properties: {
          role: {
            properties: {
              one: { description: "Goes to {OIN.ObjectId}, never to {String}" },
              two: { description: 'Is <b> or </Name> or "name": {' },
              four: { description: "Value = 1: counted, 2 (default): guessed" },
              minimumValue: { minimum: 1, description: "Minimum value of the stock" },
            },
          },
        },
      },
    },
  ],
];

describe.each(full)("a body in the layout %s", (layout) => {
  test.each(bodies)("%s", (_, root, expected) => {
    const read = readPage(writePage({ ...page, request: { roots: [root] } }, layout));
    expect({ issues: read.issues, unexplained: read.unexplained }).toEqual({ issues: [], unexplained: 0 });
    const bare = JSON.parse(
      JSON.stringify(read.page.request?.roots, (key, value) => (key === "at" ? undefined : value)),
    );
    const plain = JSON.parse(
      JSON.stringify([root]).replaceAll("\\n\\n", layout === "lines" ? "\\n\\n" : "\\n"),
    );
    expect(bare).toMatchObject(plain);
    expect(schemaOf(read.page)).toMatchObject(expected);
  });

  test("may be empty", () => {
    const { request: _, ...empty } = page;
    const { page: read, issues } = readPage(writePage(empty, layout));
    expect(issues).toEqual([]);
    expect(read.request).toBeUndefined();
    expect(schemaOf(read)).toEqual({ required: undefined, schema: undefined });
  });
});
