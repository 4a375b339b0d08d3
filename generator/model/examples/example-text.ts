import type { Schema } from "../../../spec/document/openapi.js";

const byFormat: { readonly [format: string]: string } = {
  date: "2026-01-31",
  "date-time": "2026-01-31T08:00:00Z",
  "time-local": "08:00:00",
  time: "08:00:00Z",
  email: "anna@example.com",
  uri: "https://example.com/",
  uuid: "6f1e0e2a-3c55-4b7e-9d0a-5a1f3c2b7d10",
};

/** Texts to try against a pattern, from the most readable on. */
const candidates = [
  "Example",
  "example",
  "EXAMPLE",
  "NOK",
  "nob",
  "A1",
  "A",
  "a",
  "1",
  "12",
  "123",
  "1234",
  "A-1",
  "x_1",
];

/** A text that fits the schema's format, pattern and lengths, as far as one is known. */
export function exampleText(schema: Schema, name: string): string {
  const formatted = byFormat[schema.format ?? ""];
  if (formatted !== undefined) return formatted;
  const readable = [`Example ${spaced(name)}`.trim(), ...candidates].map((text) => fitted(text, schema));
  const pattern = patternOf(schema);
  return (pattern && readable.find((text) => pattern.test(text))) ?? readable[0] ?? "";
}

function fitted(text: string, schema: Schema): string {
  const longest = schema.maxLength === undefined ? text : text.slice(0, Number(schema.maxLength)).trimEnd();
  return longest.padEnd(Number(schema.minLength ?? 0), "x");
}

function patternOf(schema: Schema): RegExp | undefined {
  if (schema.pattern === undefined) return undefined;
  try {
    return new RegExp(schema.pattern, "u");
  } catch {
    return undefined;
  }
}

/** `firstName` → `first name`. */
function spaced(name: string): string {
  return name.replace(/(\p{Ll})(\p{Lu})/gu, "$1 $2").toLowerCase();
}
