import { renamed } from "../../json-object.js";
import { reportMoved, reportWeakened, type Step } from "../../step.js";

/** Keywords of 3.1 that explain; without them a schema accepts the same values. */
const annotations = ["$anchor", "$comment", "$defs", "$id", "$schema", "$vocabulary", "contentSchema"];

/** Keywords of 3.1 that restrict; without them a schema accepts more. */
const restrictions = [
  "$dynamicAnchor",
  "$dynamicRef",
  "contains",
  "dependentRequired",
  "dependentSchemas",
  "else",
  "if",
  "maxContains",
  "minContains",
  "patternProperties",
  "propertyNames",
  "then",
  "unevaluatedItems",
  "unevaluatedProperties",
];

/** Puts aside, under an `x-` key, every keyword that 3.0 has no word for. */
export const withNewKeywordsAside: Step = (schema, site) =>
  Object.keys(schema).reduce((object, keyword) => {
    const name = `x-${keyword.replace("$", "")}`;
    if (annotations.includes(keyword)) reportMoved(site, keyword, name);
    else if (restrictions.includes(keyword)) {
      reportWeakened(
        site,
        `OpenAPI 3.0 has no ${keyword}; it is kept as ${name}, so more values pass than before.`,
      );
    } else return object;
    return renamed(object, keyword, name);
  }, schema);
