import { expect, test } from "vitest";
import type { OpenApiDocument } from "../../spec/document/openapi.js";
import { exampleDocument } from "../examples/example-document.js";
import { generate, readFixture } from "./support/sdk-project.js";

test.each(["roles.yaml", "pets-3.0.yaml", "shapes-3.1.yaml"])(
  "%s gives the same bytes twice",
  async (fixture) => {
    const [first, second] = [await generate(readFixture(fixture)), await generate(readFixture(fixture))];
    expect([...second]).toEqual([...first]);
  },
);

test("a document that was just made gives the same bytes as the one that is read from its file", async () => {
  const made = exampleDocument();
  const read = JSON.parse(JSON.stringify(made)) as OpenApiDocument;
  const [first, second] = [await generate(made), await generate(read)];
  expect(Object.fromEntries(second)).toEqual(Object.fromEntries(first));
});
