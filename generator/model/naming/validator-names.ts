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
