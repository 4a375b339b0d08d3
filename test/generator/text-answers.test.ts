import { expect, test } from "vitest";
import { parse } from "yaml";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { generate } from "./support/sdk-project.js";

/** The file of a resource whose one GET answers with this content. */
async function resourceAnswering(content: string, more = ""): Promise<string> {
  const files = await generate(
    parse(`openapi: 3.1.0
info: { title: t, version: 1.0.0 }
paths: { /reports: { get: { operationId: readReport, responses: { 200: { description: d, ${content} } }${more} } } }
`) as OpenApiDocument,
  );
  return files.get("src/reports/reports.ts") ?? "";
}

const rows = "{ schema: { type: object, properties: { rows: { type: array, items: { type: object } } } } }";

test.each(["text/csv", "text/plain; charset=utf-8", "application/xml", "application/atom+xml"])(
  "%s is asked for and handed on as a text, whatever its schema says",
  async (mediaType) => {
    const file = await resourceAnswering(`content: { "${mediaType}": ${rows} }`);
    expect(file).toContain("options?: ReadReportOptions): ApiCall<string> {");
    expect(file).toContain("return callForText(rambase, readReportOperation, { options });");
    expect(file).toContain(`accept: "${mediaType}"`);
    expect(file).not.toContain("ReadReportResponse");
  },
);

test.each(["text/event-stream", "image/png"])("%s has no type", async (mediaType) => {
  const file = await resourceAnswering(`content: { "${mediaType}": ${rows} }`);
  expect(file).toContain("ApiCall<unknown>");
  expect(file).not.toContain("callForText");
});

test("JSON beside a text stays what is asked for", async () => {
  const file = await resourceAnswering(`content: { text/csv: {}, application/json: ${rows} }`);
  expect(file).toContain("listItems(rambase");
});

test("an option that names the notation says what comes of another one than JSON", async () => {
  const format =
    "parameters: [{ name: $format, in: query, description: Notation., schema: { type: string } }]";
  const file = await resourceAnswering("content: { application/json: {} }", `, ${format}`);
  expect(file).toContain("answer is the text that came, whatever its type");
});
