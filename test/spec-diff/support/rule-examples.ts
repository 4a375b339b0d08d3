import { readFileSync } from "node:fs";
import { parse } from "yaml";
import type { OpenApiDocument } from "../../../spec/document/openapi.js";

/** Two documents, or the parts of them that an example is about. */
export interface ExamplePair {
  readonly old: unknown;
  readonly new: unknown;
}

/** A rule with a change that it reports and one that it must not report. */
export interface RuleExample {
  readonly rule: string;
  readonly fires: ExamplePair;
  readonly silent: ExamplePair;
  /** Makes a whole document of one side. */
  readonly frame: (part: unknown) => OpenApiDocument;
}

type Entries = { readonly [rule: string]: { readonly fires: ExamplePair; readonly silent: ExamplePair } };

/** All examples, in the order of their files. */
export function ruleExamples(): readonly RuleExample[] {
  return [
    ...read("schemas", "request/", inRequest),
    ...read("schemas", "response/", inResponse),
    ...read("fields", "", inResponse),
    ...read("parameters", "", (parameters) => inOperation({ parameters })),
    ...read("operations", "", inOperation),
    ...read("responses", "", (responses) => inOperation({ responses })),
    ...read("documents", "", inDocument),
  ];
}

/** A pair of documents, and all that is reported of it: severities and rules. */
export interface Case {
  readonly what: string;
  readonly old: OpenApiDocument;
  readonly new: OpenApiDocument;
  readonly changes: readonly string[];
}

/** Makes a whole document of one side, by what the side is. */
const frames: { readonly [as: string]: RuleExample["frame"] } = {
  request: inRequest,
  response: inResponse,
  parameters: (parameters) => inOperation({ parameters }),
  responses: (responses) => inOperation({ responses }),
  operation: inOperation,
  document: inDocument,
};

/** The pairs of `cases.yaml`, in its order. */
export function cases(): readonly Case[] {
  type Entry = ExamplePair & { readonly as: string; readonly changes: readonly string[] };
  const entries = parse(textOf("cases")) as { readonly [what: string]: Entry };
  return Object.entries(entries).map(([what, { as, changes, ...sides }]) => {
    const frame = frames[as];
    if (frame === undefined) throw new Error(`cases.yaml: "${what}": there is no frame "${as}".`);
    return { what, old: frame(sides.old), new: frame(sides.new), changes };
  });
}

function textOf(file: string): string {
  return readFileSync(new URL(`../examples/${file}.yaml`, import.meta.url), "utf8");
}

function read(file: string, prefix: string, frame: RuleExample["frame"]): readonly RuleExample[] {
  return Object.entries(parse(textOf(file)) as Entries).map(([rule, pairs]) => ({
    rule: prefix + rule,
    ...pairs,
    frame,
  }));
}

function inRequest(schema: unknown): OpenApiDocument {
  const body = { type: "object", properties: { field: schema } };
  return inOperation({ requestBody: { content: { "application/json": { schema: body } } } });
}

function inResponse(schema: unknown): OpenApiDocument {
  const body = { type: "object", properties: { field: schema } };
  const content = { "application/json": { schema: body } };
  return inOperation({ responses: { "200": { description: "The answer.", content } } });
}

function inOperation(operation: unknown): OpenApiDocument {
  const whole = { responses: { "200": { description: "The answer." } }, ...(operation as object) };
  return inDocument({ paths: { "/example": { post: whole } } });
}

function inDocument(part: unknown): OpenApiDocument {
  const info = { title: "Example", version: "1.0.0" };
  return { openapi: "3.1.0", info, paths: {}, ...(part as object) } as OpenApiDocument;
}
