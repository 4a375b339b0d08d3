import type { Step } from "../step.js";
import { wordsOf } from "./annotations.js";

/** What stands beside a reference, which 3.0 passes over, would count in 3.1. Words about the place stay. */
export const withoutRulesBeside: Step = (schema) => {
  const { $ref } = schema;
  return typeof $ref === "string" ? { $ref, ...wordsOf(schema) } : schema;
};
