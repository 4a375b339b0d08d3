import openapiTS, { astToString, type OpenAPI3 } from "openapi-typescript";
import type { Json, OpenApiDocument } from "../../../spec/document/openapi.js";
import type { GeneratedFile } from "../../generated-file.js";

/**
 * `src/paths.ts`: the whole document as one type, made by openapi-typescript, for tools that want that form.
 * References that leave the document are replaced first, because they would be fetched.
 */
export async function pathsFile(document: OpenApiDocument): Promise<GeneratedFile> {
  // Only what JSON can hold goes in, which is what the tool's own types describe.
  const plain = withoutForeignReferences(document as unknown as Json) as unknown as OpenAPI3;
  const nodes = await openapiTS(plain, { defaultNonNullable: false, silent: true });
  return { path: "src/paths.ts", text: astToString(nodes) };
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
