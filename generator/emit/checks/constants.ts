import type { Json } from "../../../spec/document/openapi.js";
import { camelCase } from "../../model/naming/identifier.js";
import { valueText } from "../code/value-text.js";
import { patternLiteral } from "../text/escape.js";
import { lineWidth } from "../text/wrap.js";
import type { CheckScope } from "./check-scope.js";

/** Name of a constant with a pattern: made once, as a pattern in a function is made anew for every call. */
export function patternConstant(source: string, owner: string, scope: CheckScope): string {
  return constant(`${owner}Pattern`, "", patternLiteral(source), scope);
}

/** Name of a constant with values. */
export function valuesConstant(values: readonly Json[], owner: string, scope: CheckScope): string {
  const text = (width: number): string => valueText(values, width);
  return constant(`${owner}Values`, ": readonly unknown[]", text(lineWidth - owner.length - 40), scope);
}

/** Name of a constant with a value that is an array or object. */
export function valueConstant(value: Json, owner: string, scope: CheckScope): string {
  return constant(`${owner}Value`, "", valueText(value, lineWidth - owner.length - 20), scope);
}

/** Name of a constant with names of properties. */
export function namesConstant(names: readonly string[], owner: string, scope: CheckScope): string {
  const list = valueText(names, lineWidth - owner.length - 50);
  return constant(`${owner}Names`, "", `/* @__PURE__ */ new Set(${list})`, scope);
}

function constant(wanted: string, type: string, text: string, scope: CheckScope): string {
  const name = scope.take(camelCase(wanted));
  const line = `const ${name}${type} = ${text};`;
  const first = line.split("\n", 1)[0] ?? "";
  scope.helpers.push(first.length <= lineWidth ? line : `const ${name}${type} =\n  ${text};`);
  return name;
}
