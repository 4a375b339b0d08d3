/** Keywords that the validators check. */
export const checkedKeywords: ReadonlySet<string> = new Set([
  ..."$ref type nullable enum const minimum maximum exclusiveMinimum exclusiveMaximum multipleOf".split(" "),
  ..."minLength maxLength pattern format items minItems maxItems uniqueItems".split(" "),
  ..."required properties additionalProperties allOf anyOf oneOf not".split(" "),
]);

/** Keywords that say something about a value without ruling any value out. */
export const annotations: ReadonlySet<string> = new Set([
  ..."title description default deprecated readOnly writeOnly example examples externalDocs xml".split(" "),
  ..."discriminator contentMediaType contentEncoding $comment $id $schema $anchor $defs".split(" "),
]);

/** Formats that the validators check. */
export const checkedFormats = ["date", "date-time", "time-local", "email", "uri", "uuid"] as const;
export type CheckedFormat = (typeof checkedFormats)[number];

/** Formats that rule no value out. */
export const openFormats: ReadonlySet<string> = new Set(["float", "double", "password", "byte", "binary"]);
