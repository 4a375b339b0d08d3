import { checkFunctions } from "./check-functions.js";
import { keywords } from "./reserved-names.js";

/** `checkRole` for the type `Role`: the function that finds what is wrong. */
export function validatorName(called: string): string {
  return `check${called}`;
}

/** `Role` for the function `checkRole`. */
export function calledBy(validator: string): string {
  return validator.slice("check".length);
}

/** `roleSchema` for the type `Role`: the validator that users import. */
export function schemaConstant(called: string): string {
  return `${called.charAt(0).toLowerCase()}${called.slice(1)}Schema`;
}

/** `isRole` for the type `Role`: the function that tells whether a value is one. */
export function guardName(called: string): string {
  return `is${called}`;
}

/** `assertRole` for the type `Role`: the function that throws where a value is none. */
export function assertionName(called: string): string {
  return `assert${called}`;
}

/** All names of a validator. */
export function validatorNames(called: string): readonly string[] {
  return [validatorName, guardName, assertionName, schemaConstant].map((name) => name(called));
}

/**
 * What the validators of types are called in those names: like the type, unless one of the names is taken.
 * `isFooSchema` is what tells of the type `FooSchema`, and would be the validator of a type `IsFoo`; `isEmail` is
 * what tells of the type `Email`, and a function of the runtime.
 */
export function nameValidators(typeNames: readonly string[]): ReadonlyMap<string, string> {
  const taken = new Set<string>([...keywords, ...checkFunctions, "responseValidators"]);
  const isFree = (called: string): boolean => !validatorNames(called).some((name) => taken.has(name));
  const claim = (typeName: string): string => {
    let called = typeName;
    for (let number = 2; !isFree(called); number++) called = `${typeName}${number}`;
    for (const name of validatorNames(called)) taken.add(name);
    return called;
  };
  return new Map(typeNames.map((typeName) => [typeName, claim(typeName)]));
}
