import { without } from "../json-object.js";
import type { Step } from "../step.js";

/** A schema's example is one of a list in 3.1, where `example` is deprecated. */
export const withExamples: Step = (schema) => {
  if (!Object.hasOwn(schema, "example") || Object.hasOwn(schema, "examples")) return schema;
  return { ...without(schema, "example"), examples: [schema.example ?? null] };
};
