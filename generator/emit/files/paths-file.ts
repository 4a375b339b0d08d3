import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import { issue } from "../../../issues/catalogue.js";
import type { Outcome } from "../../../issues/issue.js";
import type { Json, OpenApiDocument } from "../../../spec/document/openapi.js";
import type { GeneratedFile } from "../../generated-file.js";

/**
 * `src/paths.ts`: the whole document as one type, made by openapi-typescript, for tools that want that form.
 * References that leave the document are replaced first, because they would be fetched. A document that the
 * tool refuses is reported.
 */
export async function pathsFile(document: OpenApiDocument): Promise<Outcome<GeneratedFile>> {
  // Only what JSON can hold goes in, which is what the tool's own types describe.
  const plain = withoutForeignReferences(document as unknown as Json) as unknown as OpenAPI3;
  const path = "src/paths.ts";
  try {
    const nodes = await openapiTS(plain, { defaultNonNullable: false, silent: true });
    return { value: { path, text: astToString(nodes) }, issues: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `openapi-typescript cannot read the document (${reason}); the entry "./paths" is empty.`;
    return { value: { path, text: "export {};\n" }, issues: [issue("generator/paths", message)] };
  }
}

function withoutForeignReferences(value: Json): Json {
  if (typeof value === "bigint") return Number(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(withoutForeignReferences);
  const entries = Object.entries(value as { readonly [key: string]: Json });
  const foreign = entries.some(
    ([key, to]) => key === "$ref" && typeof to === "string" && !to.startsWith("#"),
  );
  return foreign
    ? {}
    : Object.fromEntries(entries.map(([key, member]) => [key, withoutForeignReferences(member)]));
}
