import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import path from "node:path";
import fc from "fast-check";
import { expect, onTestFinished, test } from "vitest";
import { codeSamples } from "../../generator/emit/samples/code-samples.js";
import { treeCalls } from "../../generator/emit/samples/tree-call.js";
import { buildSdkModel } from "../../generator/model/build-sdk-model.js";
import { httpMethods, type OpenApiDocument } from "../../spec/document/openapi.js";
import { compileProject } from "../support/compile-project.js";
import { oddDocuments } from "./support/odd-documents.js";
import { generate } from "./support/sdk-project.js";

const seed = 20260131;
const legal = /^[\p{ID_Start}_$][\p{ID_Continue}$]*$/u;

function operationsOf(document: OpenApiDocument): number {
  const items = Object.values(document.paths ?? {});
  return items.reduce((count, item) => count + httpMethods.filter((method) => item[method]).length, 0);
}

test("any document becomes a model whose names are legal and unique, and every operation is reachable", () => {
  const property = fc.property(oddDocuments, (document) => {
    const { value: model } = buildSdkModel(document);
    const resources = model.modules.flatMap((module) => module.resources);
    const operations = resources.flatMap((resource) => resource.operations);
    const nodes = resources.flatMap((resource) => resource.nodes);
    const values = [
      ...operations.flatMap(({ functionName, specName }) => [functionName, specName]),
      ...nodes.map(({ factory }) => factory),
    ];
    const types = [
      ...[...model.typeFiles, ...resources].flatMap((file) => file.types.map((type) => type.name)),
      ...resources.flatMap(({ pathTypes }) => pathTypes.map((type) => type.name)),
      ...operations.map(({ optionsType }) => optionsType),
      ...nodes.map((node) => node.name),
    ];
    for (const names of [values, types]) {
      expect(new Set(names).size).toBe(names.length);
      for (const one of names) expect(one).toMatch(legal);
    }
    const files = [...model.typeFiles, ...model.validatorFiles, ...resources].map(({ file }) => file);
    expect(new Set(files.map((file) => file.toLowerCase())).size).toBe(files.length);
    const calls = treeCalls(model);
    expect(operations.length).toBe(operationsOf(document));
    expect([...calls.keys()].sort()).toEqual(operations.map(({ id }) => id).sort());
    expect(new Set(calls.values()).size).toBe(operations.length);
  });
  fc.assert(property, { seed, numRuns: 300 });
}, 60_000);

test("the SDK of any document compiles, and so do its samples", async () => {
  const folder = mkdtempSync(path.join(tmpdir(), "odd-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  const write = (file: string, text: string): void => {
    mkdirSync(path.dirname(path.join(folder, file)), { recursive: true });
    writeFileSync(path.join(folder, file), text);
  };
  const documents = fc.sample(oddDocuments, { seed, numRuns: 40 });
  const telling = documents.filter((document) => operationsOf(document) > 2).slice(0, 10);
  expect(telling).toHaveLength(10);
  for (const [index, document] of telling.entries()) {
    for (const [file, text] of await generate(document))
      if (file.startsWith("src/")) write(`${index}/${file}`, text);
    // Parts that contradict each other allow no value, so no sample can hold one.
    if (JSON.stringify(document).includes('"allOf"')) continue;
    const samples = codeSamples(buildSdkModel(document).value, "./src/index.js");
    for (const [number, text] of [...samples.values()].entries()) write(`${index}/sample-${number}.ts`, text);
  }
  write("package.json", '{ "type": "module" }');
  write("tsconfig.json", JSON.stringify({ compilerOptions, include: ["**/*.ts"] }));
  expect(compileProject(path.join(folder, "tsconfig.json"))).toBe("");
}, 240_000);

const compilerOptions = {
  target: "es2022",
  lib: ["es2023", "dom", "dom.iterable", "dom.asynciterable"],
  module: "nodenext",
  types: [],
  strict: true,
  noUncheckedIndexedAccess: true,
  exactOptionalPropertyTypes: true,
  verbatimModuleSyntax: true,
  noUnusedLocals: true,
  noUnusedParameters: true,
  noEmit: true,
};
