/** Keywords that the validators check. */
export const checkedKeywords: ReadonlySet<string> = new Set([
  ..."$ref type nullable enum const minimum maximum exclusiveMinimum exclusiveMaximum multipleOf".split(" "),
  ..."minLength maxLength pattern format prefixItems items contains minContains maxContains".split(" "),
  ..."minItems maxItems uniqueItems unevaluatedItems required properties patternProperties".split(" "),
  ..."additionalProperties propertyNames minProperties maxProperties dependentRequired".split(" "),
  ..."dependentSchemas unevaluatedProperties allOf anyOf oneOf not if then else".split(" "),
]);

/** Keywords that say something about a value without ruling any value out. */
export const annotations: ReadonlySet<string> = new Set([
  ..."title description default deprecated readOnly writeOnly example examples externalDocs xml".split(" "),
  ..."discriminator contentMediaType contentEncoding contentSchema".split(" "),
  ..."$comment $id $schema $anchor $dynamicAnchor $defs definitions $vocabulary".split(" "),
]);
