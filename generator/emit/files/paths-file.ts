import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { issue } from "../../../issues/catalogue.js";
import type { Outcome } from "../../../issues/issue.js";
import { closedDocument } from "../../../spec/document/closed-document.js";
import { httpMethods, type Json, type OpenApiDocument } from "../../../spec/document/openapi.js";
import type { GeneratedFile } from "../../generated-file.js";

/**
 * `paths.d.ts`: the whole document as one type, made by openapi-typescript, for tools that want that form. It
 * holds no code and nothing of the package needs it, so it is no source: who builds the package does not wait
 * for it, and who does not import it never reads it.
 *
 * What leads out of the document or nowhere is replaced first: the tool would fetch the ones and print the
 * others, as it would print names of schemas for discriminators. A document that it refuses is reported.
 */
export async function pathsFile(document: OpenApiDocument): Promise<Outcome<GeneratedFile>> {
  const closed = closedDocument(withUniqueIds(document)) as unknown as Json;
  const plain = withoutLargeNumbers(closed) as unknown as OpenAPI3;
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

/** What JSON can hold, which is what the tool's own types describe. */
function withoutLargeNumbers(value: Json): Json {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutLargeNumbers);
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, withoutLargeNumbers(member)]));
}
