import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { Field } from "../../scraper/model/body.js";
import type { PageFile } from "../../scraper/model/page-text.js";
import { scrape } from "../../scraper/scrape.js";
import { emptyNames } from "../../spec/build/name-lock.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { printDocument } from "../../spec/print/print-document.js";
import { buildDocument } from "../support/build-document.js";
import { documentOf as pageDocument } from "./pages.js";

const seeds = "../shared/seeds";
const examples = "examples/docs";

function filesOf(folder: string): readonly PageFile[] {
  return readdirSync(folder, { recursive: true, encoding: "utf8" })
    .filter((name) => /\.(?:html|txt)$/.test(name))
    .sort()
    .map((name) => ({ file: name, bytes: readFileSync(join(folder, name)) }));
}

function documentOf(files: readonly PageFile[]) {
  return buildDocument(scrape(files).value.pages, emptyNames).value;
}

const built = documentOf(filesOf(examples));

test("the document of one operation", async () => {
  const path = built.document.paths?.["/system/roles/{roleId}/user-assignments"];
  const { RoleUserAssignmentInput, RoleUserAssignment } = built.document.components?.schemas ?? {};
  const part = { path, RoleUserAssignmentInput, RoleUserAssignment };
  const document = { ...built.document, paths: { part } } as unknown as OpenApiDocument;
  const text = printDocument(document, "yaml");
  const shown = text.slice(text.indexOf("paths:"), text.indexOf("components:"));
  await expect(shown).toMatchFileSnapshot("golden/role-user-assignments.yaml");
});

test("bounds beyond 64 bits keep every digit, wherever they stand", () => {
  const huge = "99999999999999999999";
  const root: Field = {
    kind: "object",
    xmlName: "Thing",
    jsonName: "thing",
    marker: "optional",
    fields: [
      {
        kind: "leaf",
        xmlName: "Number",
        jsonName: "number",
        type: "Decimal",
        marker: "optional",
        maximum: huge,
      },
    ],
  };
  const queryParameters = [{ name: "$big", type: "Long", minimum: `-${huge}`, maximum: huge }];
  const { value, issues } = pageDocument([{ request: { roots: [root] }, queryParameters }]);
  expect(issues).toEqual([]);
  const text = printDocument(value.document, "yaml");
  expect(text.match(/m(?:ax|in)imum: .*/g)).toEqual([
    `minimum: -${huge}`,
    `maximum: ${huge}`,
    `maximum: ${huge}`,
  ]);
});

test("the order of the pages does not matter", () => {
  const shuffled = documentOf([...filesOf(examples)].reverse());
  expect(shuffled).toEqual(built);
});

test("locked names win", () => {
  const key = "POST /system/roles/{roleId}/user-assignments";
  const names = {
    operations: { [key]: "assignRole" },
    schemas: { [`${key} request`]: "NewAssignment" },
    errors: { "101052": "Twice" },
  };
  const { document } = buildDocument(scrape(filesOf(examples)).value.pages, names).value;
  expect(document.paths?.["/system/roles/{roleId}/user-assignments"]?.post?.operationId).toBe("assignRole");
  expect(document.components?.schemas).toHaveProperty("NewAssignment");
  expect(document["x-rambase-error-names"]).toMatchObject({ "101052": "Twice" });
});

test("uses that shared a locked name part when their schemas do and not when their words do, and stay parted", () => {
  const field = (description: string): Field => ({
    kind: "leaf",
    xmlName: "Id",
    jsonName: "id",
    type: "Integer",
    marker: "none",
    description,
  });
  const page = (number: number, description: string, type = "String") => ({
    uri: {
      server: "https://api.rambase.net",
      path: `/system/things/api-operations/${number}/instances`,
      query: [],
    },
    summary: `Does ${description}.`,
    status: 200,
    response: {
      roots: [
        {
          kind: "object" as const,
          xmlName: "Answer",
          jsonName: "answer",
          marker: "none" as const,
          fields: [{ ...field(description), type }],
        },
      ],
    },
  });
  const names = {
    operations: {},
    errors: {},
    schemas: {
      "POST /system/things/api-operations/100001/instances response": "Answer",
      "POST /system/things/api-operations/100002/instances response": "Answer",
    },
  };
  const worded = pageDocument([page(100001, "one thing"), page(100002, "other work")], names);
  expect(Object.values(worded.value.names.schemas)).toEqual(["Answer", "Answer"]);
  expect(worded.issues.map(({ code }) => code)).toContain("pages/words-differ");
  const pages = [page(100001, "one thing", "Integer"), page(100002, "other work")];
  const first = pageDocument(pages, worded.value.names).value;
  // The second page has the form in which the name was shared.
  expect(Object.values(first.names.schemas)).toEqual(["DoOneThingResponse", "Answer"]);
  const second = pageDocument(pages, first.names).value;
  expect(second).toEqual(first);
});

test("building again with the lock that came out changes nothing", () => {
  const again = buildDocument(scrape(filesOf(examples)).value.pages, built.names).value;
  expect(again).toEqual(built);
});

describe.skipIf(!existsSync(seeds))("the five real pages", () => {
  const real = existsSync(seeds) ? documentOf(filesOf(seeds)) : built;

  test("state the same contract as our pages about the same resources", () => {
    const paths = Object.keys(real.document.paths ?? {});
    expect(paths).toHaveLength(5);
    for (const path of paths) {
      const ours = contract(built.document.paths?.[path], built.document);
      expect(contract(real.document.paths?.[path], real.document)).toEqual(ours);
    }
  });

  test("the lossy page's response has the structure of its sister's", () => {
    const response = (path: string) => real.document.paths?.[path]?.post?.responses?.["200"];
    const lossy = response("/system/users/{userId}/api-operations/100759/instances");
    const full = response("/system/roles/{roleId}/api-operations/100147/instances");
    expect(contract(lossy, real.document)).toEqual(contract(full, real.document));
    expect(JSON.stringify(lossy)).toContain('"x-rambase-recovered":{"from":"POST /system/roles/');
    expect(JSON.stringify(full)).not.toContain("x-rambase-recovered");
  });
});

/** A part of a document with its references put in, and without words, names and notes on how it was read. */
function contract(part: unknown, document: OpenApiDocument): unknown {
  if (Array.isArray(part)) return part.map((inner) => contract(inner, document));
  if (typeof part !== "object" || part === null) return part;
  const reference: unknown = Reflect.get(part, "$ref");
  if (typeof reference === "string") {
    if (/(?:Inner)?Error$/.test(reference)) return reference;
    const steps = reference.slice(2).split("/");
    return contract(
      steps.reduce<unknown>((at, step) => Reflect.get(at as object, step), document),
      document,
    );
  }
  const words = new Set([
    "description",
    "summary",
    "operationId",
    "x-rambase-recovered",
    "page",
    "responseDocumented",
    "tags",
  ]);
  const entries = Object.entries(part).filter(([key, value]) => !words.has(key) || typeof value === "object");
  return Object.fromEntries(
    entries
      .filter(([key]) => key !== "x-rambase-recovered")
      .map(([key, value]) => [key, contract(value, document)]),
  );
}
