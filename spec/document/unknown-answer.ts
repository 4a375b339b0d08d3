import type { Json } from "./openapi.js";
import { isReference } from "./reference.js";

/**
 * Whether a response stands for an answer that its page does not show: something comes, and nobody knows
 * what. 204 and 205 say that nothing comes. A shared response belongs to other operations, too.
 *
 * @param facts what the operation states under `x-rambase`
 * @param response the response, or the reference to one
 */
export function isUnknownAnswer(facts: Json | undefined, status: string, response: object): boolean {
  if (typeof facts !== "object" || facts === null || !("responseDocumented" in facts)) return false;
  const mayHold = /^2/.test(status) && !/^20[45]$/.test(status);
  return facts.responseDocumented === false && mayHold && !("content" in response) && !isReference(response);
}
