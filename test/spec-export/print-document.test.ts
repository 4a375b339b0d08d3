import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { Json, OpenApiDocument } from "../../spec/document/openapi.js";
import { parseDocument } from "../../spec/print/parse-document.js";
import { parseJsonOrYaml } from "../../spec/print/parse-json-or-yaml.js";
import { printDocument } from "../../spec/print/print-document.js";
import { printJson } from "../../spec/print/print-json.js";
import { printYaml } from "../../spec/print/print-yaml.js";

const long = `A summary ${"that goes on ".repeat(20)}and ends.`;
const shared = { type: "string" } as const;
const document: OpenApiDocument = {
  openapi: "3.1.0",
  info: {
    title: "Night shift: roles",
    version: "1.0",
    description: "First line.\nSecond line: with a colon.",
  },
  paths: { "/roles/{roleId}": { get: { summary: long, responses: { "200": { description: "yes" } } } } },
  components: {
    schemas: {
      Big: { type: "integer", maximum: 9223372036854775807n },
      First: shared,
      Second: shared,
      Words: { enum: ["no", "1.0", "2025-11-28", "null", "~", "plain words", "", "0x1F", "12:30"] },
    },
  },
};

describe("printDocument", () => {
  it("prints YAML that a person can read", () => {
    expect(printDocument(document, "yaml")).toBe(
      `openapi: 3.1.0
info:
  title: "Night shift: roles"
  version: "1.0"
  description: |-
    First line.
    Second line: with a colon.
paths:
  /roles/{roleId}:
    get:
      summary: ${long}
      responses:
        "200":
          description: "yes"
components:
  schemas:
    Big:
      type: integer
      maximum: 9223372036854775807
    First:
      type: string
    Second:
      type: string
    Words:
      enum:
        - "no"
        - "1.0"
        - "2025-11-28"
        - "null"
        - "~"
        - plain words
        - ""
        - "0x1F"
        - "12:30"
`,
    );
  });

  it("prints JSON with every digit", () => {
    const text = printDocument(
      { openapi: "3.1.0", info: { title: "T", version: "1" }, tags: [], "x-big": -12345678901234567890n },
      "json",
    );
    expect(text).toBe(`{
  "openapi": "3.1.0",
  "info": {
    "title": "T",
    "version": "1"
  },
  "tags": [],
  "x-big": -12345678901234567890
}
`);
  });

  it("is read back as the same value from both formats", () => {
    const json = fc.letrec<{ json: Json }>((tie) => ({
      json: fc.oneof(
        { maxDepth: 4 },
        fc.string({ unit: "grapheme" }),
        fc.stringMatching(/^[\n\t #:>|%@`'"&*!?{}[\],\-0-9a-z]{0,12}$/),
        fc.maxSafeInteger(),
        fc.bigInt({ min: 2n ** 53n, max: 2n ** 80n }),
        fc.boolean(),
        fc.constant(null),
        fc.array(tie("json"), { maxLength: 4 }),
        fc.dictionary(
          fc.string({ maxLength: 8 }).filter((key) => key !== "<<"),
          tie("json"),
          { maxKeys: 4, noNullPrototype: true },
        ),
      ),
    })).json;
    fc.assert(
      fc.property(json, (value) => {
        // A bare scalar is no document; as a member every value is.
        const whole = { member: value };
        const normal = parseJsonOrYaml(printJson(whole), "a.json").value;
        expect(parseJsonOrYaml(printYaml(whole), "a.yaml").value).toEqual(normal);
        expect(normal).toEqual(whole);
      }),
      { seed: 20251128, numRuns: 400 },
    );
  });
});

describe("parseDocument", () => {
  it.each([
    ["openapi: 3.1.0\ninfo: [", 2, "document/syntax"],
    ['{\n  "openapi": "3.1.0"\n  "info": 1 }', 3, "document/syntax"],
    ["a: 1\nb: 2\na: 3", 3, "document/syntax"],
    ["", 1, "document/not-openapi"],
    ["- openapi: 3.1.0", 1, "document/not-openapi"],
    ['swagger: "2.0"', 1, "document/not-openapi"],
    ["openapi: 4.0.0", 1, "document/not-openapi"],
    ["hello there", 1, "document/not-openapi"],
  ])("reports %j at line %i", (text, line, code) => {
    const { value, issues } = parseDocument(text, "api.yaml");
    expect(value).toBeUndefined();
    expect(issues[0]).toMatchObject({ code, file: "api.yaml", line });
  });

  it("keeps big numbers exact and small ones plain", () => {
    const read = parseDocument('{"openapi":"3.1.0","x-a":9223372036854775807,"x-b":12}', "api.json").value;
    expect(read?.["x-a"]).toBe(9223372036854775807n);
    expect(read?.["x-b"]).toBe(12);
  });
});
