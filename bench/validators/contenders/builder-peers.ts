import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Schema } from "../../../spec/document/openapi.js";
import type { Contender } from "../contender.js";

/** How a library writes each kind of schema. */
interface Words {
  readonly text: (schema: Schema) => string;
  readonly number: (schema: Schema) => string;
  readonly flag: string;
  readonly list: (item: string) => string;
  /** A schema by itself, of what it is inside others. */
  readonly whole: (code: string) => string;
  readonly object: (fields: readonly (readonly [name: string, code: string, required: boolean])[]) => string;
}

function written(schema: Schema, words: Words): string {
  const { type, items, properties = {}, required = [] } = schema;
  if (type === "object") {
    return words.object(
      Object.entries(properties).map(([name, inner]) => [
        name,
        written(asSchema(inner), words),
        required.includes(name),
      ]),
    );
  }
  if (type === "array") return words.list(written(asSchema(items ?? {}), words));
  if (type === "boolean") return words.flag;
  return type === "string" ? words.text(schema) : words.number(schema);
}

function builder(
  name: string,
  head: string,
  words: Words,
  uses: Pick<Contender, "is" | "count" | "app">,
): Contender {
  return {
    name,
    imports: head,
    write(folder, schemas) {
      const constants = Object.entries(schemas).map(
        ([key, schema]) => `export const ${key} = ${words.whole(written(schema, words))};`,
      );
      writeFileSync(join(folder, "validators.mjs"), `${head}\n${constants.join("\n")}`);
    },
    ...uses,
  };
}

const rules = (
  pairs: readonly (readonly [string, unknown])[],
  made: (name: string, value: unknown) => string,
) => pairs.filter(([, value]) => value !== undefined).map(([name, value]) => made(name, value));

const valibotWords: Words = {
  whole: (code) => code,
  text: ({ format, minLength, maxLength, pattern }) => {
    const form = format === "date" ? ["v.isoDate()"] : format === "date-time" ? ["v.isoTimestamp()"] : [];
    const lengths = rules(
      [
        ["minLength", minLength],
        ["maxLength", maxLength],
      ],
      (name, value) => `v.${name}(${value})`,
    );
    const patterns = pattern === undefined ? [] : [`v.regex(${new RegExp(pattern, "u")})`];
    return piped("v.string()", [...lengths, ...patterns, ...form]);
  },
  number: ({ type, minimum, maximum }) =>
    piped("v.number()", [
      ...(type === "integer" ? ["v.integer()"] : []),
      ...rules(
        [
          ["minValue", minimum],
          ["maxValue", maximum],
        ],
        (name, value) => `v.${name}(${value})`,
      ),
    ]),
  flag: "v.boolean()",
  list: (item) => `v.array(${item})`,
  object: (fields) =>
    `v.looseObject({ ${fields.map(([name, code, required]) => `${name}: ${required ? code : `v.optional(${code})`}`).join(", ")} })`,
};

function piped(first: string, rest: readonly string[]): string {
  return rest.length === 0 ? first : `v.pipe(${[first, ...rest].join(", ")})`;
}

const zodWords: Words = {
  whole: (code) => code,
  text: ({ format, minLength, maxLength, pattern }) => {
    if (format === "date") return "z.iso.date()";
    if (format === "date-time") return "z.iso.datetime({ offset: true })";
    const lengths = rules(
      [
        ["min", minLength],
        ["max", maxLength],
      ],
      (name, value) => `.${name}(${value})`,
    );
    return `z.string()${lengths.join("")}${pattern === undefined ? "" : `.regex(${new RegExp(pattern, "u")})`}`;
  },
  number: ({ type, minimum, maximum }) => {
    const bounds = rules(
      [
        ["min", minimum],
        ["max", maximum],
      ],
      (name, value) => `.${name}(${value})`,
    );
    return `${type === "integer" ? "z.int()" : "z.number()"}${bounds.join("")}`;
  },
  flag: "z.boolean()",
  list: (item) => `z.array(${item})`,
  object: (fields) =>
    `z.looseObject({ ${fields.map(([name, code, required]) => `${name}: ${code}${required ? "" : ".optional()"}`).join(", ")} })`,
};

const arkWords: Words = {
  whole: (code) => `type(${code})`,
  text: ({ format, minLength, maxLength, pattern }) => {
    if (format === "date" || format === "date-time") return '"string.date.iso"';
    if (pattern !== undefined) return String(new RegExp(pattern, "u"));
    const lower = minLength === undefined || maxLength === undefined ? "" : `${minLength} <= `;
    return JSON.stringify(`${lower}string${maxLength === undefined ? "" : ` <= ${maxLength}`}`);
  },
  number: ({ type, minimum, maximum }) => {
    const kind = type === "integer" ? "number.integer" : "number";
    if (maximum === undefined) return JSON.stringify(minimum === undefined ? kind : `${kind} >= ${minimum}`);
    return JSON.stringify(`${minimum === undefined ? "" : `${minimum} <= `}${kind} <= ${maximum}`);
  },
  flag: '"boolean"',
  list: (item) => `type(${item}).array()`,
  object: (fields) =>
    `{ ${fields.map(([name, code, required]) => `"${name}${required ? "" : "?"}": ${code}`).join(", ")} }`,
};

export const valibot: Contender = builder("valibot", 'import * as v from "valibot";', valibotWords, {
  is: "(one) => (value) => v.is(one, value)",
  count: "(one) => (value) => v.safeParse(one, value).issues?.length ?? 0",
  app: 'import * as v from "valibot";\nimport { OrderInput } from "./validators.mjs";\nexport const is = (value) => v.is(OrderInput, value);',
});

export const zod: Contender = builder("zod", 'import * as z from "zod";', zodWords, {
  is: "(one) => (value) => one.safeParse(value).success",
  count: "(one) => (value) => one.safeParse(value).error?.issues.length ?? 0",
  app: 'import { OrderInput } from "./validators.mjs";\nexport const is = (value) => OrderInput.safeParse(value).success;',
});

export const arktype: Contender = builder("arktype", 'import { type } from "arktype";', arkWords, {
  is: "(one) => (value) => one.allows(value)",
  count:
    "(one) => (value) => { const result = one(value); return result instanceof type.errors ? result.length : 0; }",
  app: 'import { OrderInput } from "./validators.mjs";\nexport const is = (value) => OrderInput.allows(value);',
});
