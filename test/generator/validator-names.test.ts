import path from "node:path";
import { pathToFileURL } from "node:url";
import { expect, onTestFinished, test } from "vitest";
import { readmeView } from "../../generator/emit/package/readme-view.js";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import { nameOwners } from "../../generator/model/naming/name-owners.js";
import { nameValidators } from "../../generator/model/naming/name-validators.js";
import { settleNames } from "../../generator/settle-names.js";
import type { OpenApiDocument, Schema } from "../../spec/document/openapi.js";
import { sdkProject } from "./support/sdk-project.js";

test("validators are called like their types, unless one of their names is taken", () => {
  const called = (...typeNames: string[]) => [...nameValidators(typeNames, nameOwners({})).values()];
  expect(called("Role", "RoleInput", "Foo", "FooSchema")).toEqual(["Role", "RoleInput", "Foo", "FooSchema"]);
  expect(called("FooSchema", "IsFoo", "AssertFoo", "CheckFoo")).toEqual([
    "FooSchema",
    "IsFoo2",
    "AssertFoo2",
    "CheckFoo2",
  ]);
  expect(called("Email", "Email2", "Valid")).toEqual(["Email2", "Email22", "Valid2"]);
});

/** A document with schemas of these names, in this order. */
const withSchemas = (...names: string[]): OpenApiDocument => ({
  openapi: "3.1.0",
  info: { title: "Names", version: "1.0.0" },
  components: { schemas: Object.fromEntries(names.map((name) => [name, { type: "object", title: name }])) },
});

test("the readme calls the validators of a type what they are called", () => {
  const document = withSchemas("Email");
  expect(readmeView(buildSdkModel(document).value, "rambase-sdk")).toMatchObject({
    readme: { schema: { type: "`Email`", guard: "`isEmail2`", constant: "`email2Schema`" } },
  });
});

test.each<[what: string, published: string[], now: string[], numbered: Record<string, string>]>([
  ["a type that comes later", ["IsFoo"], ["FooSchema", "IsFoo"], { FooSchema: "FooSchema2" }],
  ["a name with a number", ["Email"], ["Email2", "Email"], { Email: "Email2", Email2: "Email22" }],
  ["a type that had the name and is gone", ["FooSchema", "IsFoo"], ["IsFoo"], { IsFoo: "IsFoo2" }],
])("%s takes no name from validators that were published", (_, published, now, numbered) => {
  const before = settleNames(withSchemas(...published), withSchemas(), {});
  const settled = settleNames(withSchemas(...now), withSchemas(...published), before);
  for (const names of [now, now.toReversed()]) {
    const called = nameValidators(names, nameOwners(settled));
    const expected = Object.fromEntries(names.map((name) => [name, numbered[name] ?? name]));
    expect(Object.fromEntries(called)).toEqual(expected);
  }
});

test("of the names of validators those are kept that several types want", () => {
  const all = withSchemas("Foo", "FooSchema", "IsFoo", "Email");
  expect(settleNames(all, withSchemas(), {})).toEqual({
    "FooSchema of the validators": "FooSchema",
    "IsFoo2 of the validators": "IsFoo",
  });
});

const text = (format?: string): Schema => ({ type: "string", ...(format === undefined ? {} : { format }) });
const holds = (name: string, schema: Schema): Schema => ({
  type: "object",
  required: [name],
  properties: { [name]: schema },
});
const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: { title: "Names", version: "1.0.0" },
  paths: {
    "/foos": {
      post: {
        operationId: "checkFoo",
        requestBody: { content: { "application/json": { schema: { $ref: "#/components/schemas/Foo" } } } },
        responses: { "204": { description: "Done." } },
      },
    },
  },
  components: {
    schemas: {
      Foo: holds("foo", text()),
      FooSchema: holds("isFoo", { $ref: "#/components/schemas/IsFoo" }),
      IsFoo: holds("is", text()),
      AssertFoo: holds("assert", text()),
      CheckFoo: holds("check", text()),
      // These are called like functions of the runtime that other validators use.
      Email: holds("address", text("email")),
      Valid: holds("mail", text("email")),
      Uri: holds("link", text("uri")),
    },
  },
};

test("the validators of types whose names meet compile and tell their types apart", async () => {
  const project = await sdkProject(document);
  onTestFinished(() => project.remove());
  const file = path.join(project.folder, "sdk/dist/validators/index.js");
  const validators: Readonly<Record<string, (value: unknown) => boolean>> = await import(
    pathToFileURL(file).href
  );
  const values = {
    Foo: { foo: "a" },
    FooSchema: { isFoo: { is: "a" } },
    IsFoo2: { is: "a" },
    AssertFoo2: { assert: "a" },
    CheckFoo2: { check: "a" },
    Email2: { address: "a@example.com" },
    Valid2: { mail: "a@example.com" },
    Uri2: { link: "https://example.com" },
  };
  for (const [called, value] of Object.entries(values)) {
    expect(validators[`is${called}`]?.(value), called).toBe(true);
    expect(validators[`is${called}`]?.({}), called).toBe(false);
  }
}, 120_000);
