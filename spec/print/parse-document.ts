import { issue } from "../../issues/catalogue.js";
import type { Outcome } from "../../issues/issue.js";
import type { Json, OpenApiDocument } from "../document/openapi.js";
import { parseJsonOrYaml } from "./parse-json-or-yaml.js";

/**
 * Reads an OpenAPI document that a user brings, in YAML or JSON.
 *
 * Only what everything after it relies on is checked: an object that says `openapi: 3.0.x` or `3.1.x`.
 * Whether the rest keeps to the rules is for lint.
 *
 * @returns the document, or `undefined` with a `document/syntax` or `document/not-openapi` issue
 */
export function parseDocument(text: string, file: string): Outcome<OpenApiDocument | undefined> {
  const parsed = parseJsonOrYaml(text, file);
  if (parsed.issues.length > 0) return { value: undefined, issues: parsed.issues };
  const complaint = whatIsWrong(parsed.value);
  if (complaint !== undefined) {
    return { value: undefined, issues: [issue("document/not-openapi", complaint, { file, line: 1 })] };
  }
  // `whatIsWrong` looked at the root; deeper mistakes are lint's to find.
  return { value: parsed.value as unknown as OpenApiDocument, issues: [] };
}

function whatIsWrong(value: Json | undefined): string | undefined {
  if (value === undefined || value === null || value === "")
    return "The file is empty; expected an OpenAPI document.";
  if (typeof value !== "object" || Array.isArray(value)) {
    return "Expected an OpenAPI document, an object that begins with the key openapi.";
  }
  const root = value as { readonly [key: string]: Json };
  const version = root.openapi;
  if (version === undefined && root.swagger !== undefined) {
    return "This is a Swagger 2.0 document; expected OpenAPI 3.0 or 3.1.";
  }
  if (typeof version === "string" && /^3\.[01]\.\d+/.test(version)) return undefined;
  return version === undefined
    ? "The key openapi is missing; expected `openapi: 3.1.0` or another 3.0 or 3.1 version."
    : `The version of the document is ${JSON.stringify(String(version))}; expected 3.0.x or 3.1.x.`;
}
