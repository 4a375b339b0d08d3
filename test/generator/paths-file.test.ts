import { expect, onTestFinished, test, vi } from "vitest";
import { pathsFile } from "../../generator/emit/files/paths-file.js";
import type { OpenApiDocument } from "../../spec/document/openapi.js";

test("a discriminator may name its schemas plainly; the terminal stays quiet", async () => {
  const printed = vi.spyOn(console, "error").mockImplementation(() => {});
  onTestFinished(() => printed.mockRestore());
  const kind = { type: "object", properties: { kind: { type: "string" } } } as const;
  const document: OpenApiDocument = {
    openapi: "3.1.0",
    info: { title: "t", version: "1" },
    paths: {},
    components: {
      schemas: {
        Cat: kind,
        Dog: kind,
        Pet: {
          oneOf: [{ $ref: "#/components/schemas/Cat" }, { $ref: "#/components/schemas/Dog" }],
          discriminator: {
            propertyName: "kind",
            mapping: { cat: "Cat", dog: "#/components/schemas/Dog", cow: "Missing" },
          },
        },
      },
    },
  };
  const { value, issues } = await pathsFile(document);
  expect(issues).toEqual([]);
  expect(printed).not.toHaveBeenCalled();
  expect(value.text).toContain('Pet: components["schemas"]["Cat"] | components["schemas"]["Dog"]');
});
