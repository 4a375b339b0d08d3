import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import type { ResourcePage } from "../../model/resource-page.js";
import type { Constraints } from "../../model/value.js";
import { lineOf } from "./place.js";

/** In letters: an address cannot hold a value that has to be longer. */
const longestText = 2000;

/**
 * Holds the constraints of each parameter against its datatype and against each other. Rows state them once,
 * so that a damaged one can show only here.
 */
export function checkConstraints(page: ResourcePage): readonly Issue[] {
  return [...page.uriParameters, ...page.queryParameters].flatMap(({ name, type, at, ...constraints }) => {
    const wrong = senseless(type, constraints);
    if (wrong === undefined) return [];
    const place = { file: page.file, line: lineOf(at, page) };
    return [issue("page/row-unclear", `The parameter ${name} ${wrong}.`, place)];
  });
}

/** In words, what cannot be meant so; `undefined` when everything fits. */
function senseless(
  type: string,
  { minimum, maximum, default: preset, pattern }: Constraints,
): string | undefined {
  const isNumber = type === "Integer" || type === "Long" || type === "Decimal";
  const bounds = [minimum, maximum].filter((bound) => bound !== undefined);
  const numbers = isNumber && preset !== undefined ? [...bounds, preset] : bounds;
  if (pattern !== undefined && type !== "String") return `is of type ${type} and has a regular expression`;
  if (bounds.length > 0 && !isNumber && type !== "String") return `is of type ${type} and has a bound`;
  const odd = numbers.find((value) => !fits(value, type));
  if (odd !== undefined) return `is of type ${type}, which "${odd}" is no value of`;
  if (type === "Boolean" && preset !== undefined && !/^(?:true|false)$/i.test(preset))
    return `is of type Boolean, which "${preset}" is no value of`;
  if (type === "String" && numberIn(minimum ?? "0") > longestText)
    return `is a text of at least ${minimum} letters, which no address can hold`;
  if (minimum !== undefined && maximum !== undefined && numberIn(minimum) > numberIn(maximum))
    return `has the minimum ${minimum} and the maximum ${maximum}, which is less`;
  if (!isNumber || preset === undefined) return undefined;
  const isInside =
    numberIn(minimum ?? preset) <= numberIn(preset) && numberIn(preset) <= numberIn(maximum ?? preset);
  return isInside ? undefined : `has the default ${preset}, which is out of its bounds`;
}

/** Whether a bound or default is a number that the datatype can hold; a String's bounds are lengths. */
function fits(value: string, type: string): boolean {
  const number = numberIn(value);
  if (!/^-?\d/.test(value) || Number.isNaN(number)) return false;
  if (type === "Decimal") return true;
  return Number.isInteger(number) && (type === "Long" || Math.abs(number) <= 2 ** 31);
}

/** A comma between thousands is part of a number. */
function numberIn(value: string): number {
  return Number(value.replaceAll(",", ""));
}
