const words = (text: string): readonly string[] => text.split(" ");

/** Keywords that hold schemas which values must, or must not, satisfy. */
export const schemaKeywords = {
  /** A schema. */
  one: words(
    "items additionalProperties contains propertyNames unevaluatedItems unevaluatedProperties contentSchema not if then else",
  ),
  list: words("allOf anyOf oneOf prefixItems"),
  /** Schemas by names that the author gave. */
  map: words("properties patternProperties dependentSchemas"),
};

/** Keywords that hold schemas by name, which say nothing until something refers to them. */
export const definitionKeywords = words("$defs definitions");
