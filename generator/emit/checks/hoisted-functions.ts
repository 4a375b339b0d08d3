import type { Check } from "../../model/check-model.js";
import { checkFunction } from "./check-function.js";
import type { CheckScope } from "./check-scope.js";

/**
 * Name of the function of a check: the validator of a named schema, else one in this file that is made where it is
 * first asked for.
 */
export function functionOf(check: Check, name: string, scope: CheckScope): string {
  if (check.kind === "reference") return scope.imports.check(check.validator);
  if (check.kind === "nothing") return scope.imports.check("nothing");
  const known = scope.hoisted.get(check);
  if (known !== undefined) return known;
  const own = scope.take(`check${name}`);
  scope.hoisted.set(check, own);
  // Its place is kept: what it needs itself comes behind it.
  const place = scope.helpers.push("") - 1;
  scope.helpers[place] = checkFunction(check, own, name, scope);
  return own;
}

/** Code that is true when the function's own value passes a check. */
export function passes(check: Check, name: string, scope: CheckScope, found = false): string {
  if (check.kind === "anything") return "true";
  if (check.kind === "nothing" && !found) return "false";
  return `${functionOf(check, name, scope)}(value${found ? ", found" : ""})`;
}
