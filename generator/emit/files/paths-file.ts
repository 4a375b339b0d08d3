import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { issue } from "../../../issues/catalogue.js";
import type { Outcome } from "../../../issues/issue.js";
import { httpMethods, type Json, type OpenApiDocument } from "../../../spec/document/openapi.js";
import type { GeneratedFile } from "../../generated-file.js";
import { stepsOf } from "../../model/document/json-pointer.js";
import { memberAt } from "../../model/document/member-at.js";
import { withMappedReferences } from "./discriminator-mappings.js";

/**
 * `paths.d.ts`: the whole document as one type, made by openapi-typescript, for tools that want that form. It
 * holds no code and nothing of the package needs it, so it is no source: who builds the package does not wait
 * for it, and who does not import it never reads it.
 *
 * References that lead out of the document or nowhere are replaced first: the tool would fetch the ones and
 * print the others, as it would print names of schemas for discriminators. A document that it refuses is
 * reported.
 */
export async function pathsFile(document: OpenApiDocument): Promise<Outcome<GeneratedFile>> {
  // Only what JSON can hold goes in, which is what the tool's own types describe.
  const readable = withMappedReferences(withUniqueIds(document) as unknown as Json, document);
  const plain = withoutLostReferences(readable, document) as unknown as OpenAPI3;
  const path = "paths.d.ts";
  try {
    const nodes = await openapiTS(plain, { defaultNonNullable: false, silent: true });
    return { value: { path, text: astToString(nodes) }, issues: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `openapi-typescript cannot read the document (${reason}); the entry "./paths" is empty.`;
    return { value: { path, text: "export {};\n" }, issues: [issue("generator/paths", message)] };
  }
}

/** An operationId stays with the first operation that has it: the tool takes each as the name of a member. */
function withUniqueIds(document: OpenApiDocument): OpenApiDocument {
  const seen = new Set<string>();
  const paths = Object.entries(document.paths ?? {}).map(([path, item]) => {
    const entries = Object.entries(item).map(([key, member]) => {
      const method = httpMethods.find((one) => one === key);
      const { operationId, ...rest } = (method && item[method]) ?? {};
      if (operationId === undefined) return [key, member];
      const repeated = seen.has(operationId);
      seen.add(operationId);
      return [key, repeated ? rest : member];
    });
    return [path, Object.fromEntries(entries)];
  });
  return { ...document, paths: Object.fromEntries(paths) };
}

function withoutLostReferences(value: Json, document: OpenApiDocument): Json {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map((item: Json) => withoutLostReferences(item, document));
  const entries = Object.entries(value as { readonly [key: string]: Json });
  const lost = entries.some(([key, to]) => key === "$ref" && typeof to === "string" && !leads(to, document));
  return lost
    ? {}
    : Object.fromEntries(entries.map(([key, member]) => [key, withoutLostReferences(member, document)]));
}

function leads(reference: string, document: OpenApiDocument): boolean {
  const steps = stepsOf(reference);
  return steps !== undefined && memberAt(document, steps) !== undefined;
}
