import type { Json, OpenApiDocument } from "../document/openapi.js";
import { printJson } from "./print-json.js";
import { printYaml } from "./print-yaml.js";

/** The two forms in which a document is stored. */
export type DocumentFormat = "yaml" | "json";

/**
 * Prints a document; keys keep their order, so the same document gives the same bytes.
 *
 * @returns the text, with every digit of every number and a line feed at the end
 */
export function printDocument(document: OpenApiDocument, format: DocumentFormat): string {
  // The document types are plain JSON but have no index signature, which `Json` asks for.
  const value = document as unknown as Json;
  return format === "json" ? printJson(value) : printYaml(value);
}

/** The format that a file name asks for: JSON for `.json`, YAML for everything else. */
export function formatOf(file: string): DocumentFormat {
  return file.toLowerCase().endsWith(".json") ? "json" : "yaml";
}
