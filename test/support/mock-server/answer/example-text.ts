import type { Schema } from "../../../../spec/document/openapi.js";

/** Where a text stands and the how-manieth of its kind it is. */
export interface TextContext {
  /** Property name, empty at the root. */
  readonly name: string;
  /** From 0. */
  readonly ordinal: number;
  readonly origin: string;
}

const byFormat: Readonly<Record<string, (context: TextContext) => string>> = {
  date: () => "2024-01-15",
  "date-time": () => "2024-01-15T08:30:00+01:00",
  time: () => "08:30:00+01:00",
  "time-local": () => "08:30:00",
  uri: link,
  email: () => "someone@example.com",
  uuid: ({ ordinal }) => `00000000-0000-4000-8000-${String(ordinal + 1).padStart(12, "0")}`,
};

/** Texts that meet most of the patterns which APIs print; no pattern is taken apart. */
const commonTexts = [
  "A",
  "a",
  "1",
  "AB",
  "ABC",
  "Ab1",
  "10",
  "100",
  "1000",
  "A1",
  "a.b",
  "AAA-AA",
  "+4700000000",
];

/** A text that fits a schema's format, pattern and length; `undefined` when none is known. */
export function exampleText(schema: Schema, context: TextContext): string | undefined {
  const special = schema.format === undefined ? undefined : byFormat[schema.format];
  if (special !== undefined) return special(context);
  if (/Link$/.test(context.name)) return link(context);
  const words = fitted(wordsOf(context), schema);
  if (schema.pattern === undefined) return words;
  const pattern = new RegExp(schema.pattern, "u");
  return [words, ...commonTexts].find((text) => pattern.test(text) && text === fitted(text, schema));
}

/** `firstName` → `First name`, the second one `First name 2`. */
function wordsOf({ name, ordinal }: TextContext): string {
  const words = (name || "text").replace(/(?<=[a-z\d])(?=[A-Z])/g, " ").toLowerCase();
  const text = words.charAt(0).toUpperCase() + words.slice(1);
  return ordinal === 0 ? text : `${text} ${ordinal + 1}`;
}

function fitted(text: string, { minLength = 0, maxLength = Infinity }: Schema): string {
  return text.padEnd(Number(minLength), ".").slice(0, Number(maxLength));
}

function link({ name, ordinal, origin }: TextContext): string {
  return `${origin}/links/${name.replace(/Link$/, "") || "self"}/${ordinal + 1}`;
}
