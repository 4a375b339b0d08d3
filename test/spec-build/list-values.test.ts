import { expect, test } from "vitest";
import type { ArrayField, ArrayItem } from "../../scraper/model/body.js";
import { asSchema } from "../../spec/document/boolean-schema.js";
import { documentOf } from "./pages.js";

/** The schema of a list's items, what stands behind it, and the issues of the document. */
function itemsOf(item: Partial<ArrayItem>) {
  const list: ArrayField = {
    kind: "array",
    xmlName: "Numbers",
    jsonName: "numbers",
    marker: "optional",
    item: { xmlName: "Number", marker: "optional", fields: [], ...item },
  };
  const root = { kind: "object", xmlName: "Thing", jsonName: "thing", marker: "optional" } as const;
  const { value, issues } = documentOf([{ request: { roots: [{ ...root, fields: [list] }] } }]);
  const schema = asSchema(value.document.components?.schemas?.ThingInput ?? {});
  const at = "/components/schemas/ThingInput/properties/numbers/items";
  return {
    items: asSchema(schema.properties?.numbers ?? {}).items,
    evidence: value.sources[at],
    issues: issues.map(({ code, message }) => `${code}: ${message}`),
  };
}

test("the values of a list keep their constraints and domain values, with the lines behind them", () => {
  const { items, evidence, issues } = itemsOf({
    type: "Integer",
    description: "One of them",
    minimum: "100000",
    maximum: "999999",
    domainValues: "/documentation/numbers",
  });
  expect(items).toEqual({
    type: "integer",
    format: "int32",
    description: "One of them",
    minimum: 100000,
    maximum: 999999,
    "x-rambase-domain-values": "/documentation/numbers",
    xml: { name: "Number" },
  });
  expect(evidence).toMatchObject({ text: expect.arrayContaining([expect.stringContaining("100000")]) });
  expect(issues).toEqual([]);
});

test("what no keyword can hold of them is kept and reported", () => {
  const { items, issues } = itemsOf({ type: "Money", default: "10 NOK", minimum: "1" });
  expect(items).toMatchObject({
    "x-rambase-type": "Money",
    default: "10 NOK",
    "x-rambase-minimum": "1",
  });
  expect(issues).toEqual([
    "type/unknown: Number has the datatype Money, which is not known; it was kept as x-rambase-type.",
    "constraint/kept-aside: The minimum '1' of Number cannot be a bound of a Money; it was kept as x-rambase-minimum.",
  ]);
});
