import { isList, type JsonObject, without } from "../../json-object.js";
import { reportMoved, type Step } from "../../step.js";

/** One fixed value is an `enum` of one. */
export const withEnumForConst: Step = (schema) => {
  if (!Object.hasOwn(schema, "const")) return schema;
  const rest: JsonObject = { ...without(schema, "const"), enum: [schema.const ?? null] };
  return schema.const === null ? { ...rest, type: "null" } : rest;
};

/** 3.0 has room for one example of a schema. */
export const withSingleExample: Step = (schema, site) => {
  if (!isList(schema.examples)) return schema;
  const [first, ...more] = schema.examples;
  const rest = without(schema, "examples");
  const hasOwnExample = Object.hasOwn(rest, "example");
  const left = hasOwnExample ? schema.examples : more;
  if (left.length > 0) reportMoved(site, "second example of a schema", "x-examples");
  return {
    ...rest,
    ...(!hasOwnExample && first !== undefined && { example: first }),
    ...(left.length > 0 && { "x-examples": left }),
  };
};
