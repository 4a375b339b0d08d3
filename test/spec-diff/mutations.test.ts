import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { parse } from "yaml";
import { diffDocuments } from "../../spec/diff/diff-documents.js";
import type { Json, OpenApiDocument } from "../../spec/document/openapi.js";
import { randomFrom } from "../support/docs-site/random/random.js";
import { mutate, type Path, placesOf } from "./support/mutate.js";

const text = readFileSync(new URL("../../generated/openapi.yaml", import.meta.url), "utf8");
const document = parse(text) as Json;
const places = placesOf(document);

/** How many places are tried; more with the environment variable `DIFF_MUTATIONS`. */
const count = Number(process.env.DIFF_MUTATIONS ?? 60);

/** Places that say nothing, whatever stands there. */
const meaningless: readonly { readonly why: string; readonly is: (path: Path, kind: string) => boolean }[] = [
  {
    why: "OpenAPI gives what stands beside the $ref of a parameter or response no meaning",
    is: (path, kind) =>
      kind === "added" && path.at(-1) === "$ref" && !path.includes("schema") && !path.includes("schemas"),
  },
  {
    why: "a path parameter is always required; a place in a list tells it from the other uses of the word",
    is: (path) =>
      path.at(-1) === "required" && path.at(-3) === "parameters" && isPathParameter(path.slice(0, -1)),
  },
  {
    why: "no scopes and an empty list of scopes are the same",
    is: (path) => path.at(-1) === "scopes" || (path[0] === "security" && path.length === 3),
  },
];

function isPathParameter(path: Path): boolean {
  const parameter = path.reduce<Json>((value, key) => Reflect.get(value as object, key) as Json, document);
  return Reflect.get(parameter as object, "in") === "path";
}

test("whatever is changed in the document is reported", () => {
  const random = randomFrom(20261122);
  const unseen: string[] = [];
  for (let i = 0; i < count; i += 1) {
    const path = places[random.whole(0, places.length - 1)] ?? [];
    for (const kind of ["removed", "changed", "added"] as const) {
      if (meaningless.some((one) => one.is(path, kind))) continue;
      const changes = diffDocuments(asDocument(document), asDocument(mutate(document, path, kind)));
      if (changes.length === 0) unseen.push(`${kind}: ${path.join(" / ")}`);
    }
  }
  expect(unseen).toEqual([]);
}, 600_000);

function asDocument(value: Json): OpenApiDocument {
  // A mutation may leave something that is no document any more; the comparison must bear it.
  return value as unknown as OpenApiDocument;
}
