import type { Check } from "../../model/check-model.js";
import { conditionWidth } from "./call-code.js";
import { arrowFunction, checkBody, declaredFunction } from "./check-function.js";
import type { CheckScope } from "./check-scope.js";

/**
 * Name of the function of a check: the validator of a named schema, else one in this file that is made
 * where it is first asked for.
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
  scope.helpers[place] = declaredFunction(own, checkBody(check, name, scope), scope);
  return own;
}

/**
 * The function of a check where it is handed over. It is written out there when nothing else needs
 * it, as then the code reads like the schema, and a name fewer makes bundles smaller; unless its
 * lines would be too long.
 */
export function functionArgument(check: Check, name: string, scope: CheckScope): string {
  if (check.kind !== "value" || scope.uses(check) > 1) return functionOf(check, name, scope);
  const body = checkBody(check, name, scope);
  const arrow = arrowFunction(body);
  if (arrow.split("\n").every((line) => line.length <= conditionWidth - 4)) return arrow;
  const own = scope.take(`check${name}`);
  scope.helpers.push(declaredFunction(own, body, scope));
  return own;
}

/** Code that is true when the function's own value passes a check. */
export function passes(check: Check, name: string, scope: CheckScope, found = false): string {
  if (check.kind === "anything") return "true";
  if (check.kind === "nothing" && !found) return "false";
  return `${functionOf(check, name, scope)}(value${found ? ", found" : ""})`;
}
