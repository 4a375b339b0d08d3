/** `checkRole` for the type `Role`: the function that finds what is wrong. */
export function validatorName(typeName: string): string {
  return `check${typeName}`;
}

/** `roleSchema` for the type `Role`: the validator that users import. */
export function schemaConstant(typeName: string): string {
  return `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}Schema`;
}

/** `isRole` for the type `Role`: the function that tells whether a value is one. */
export function guardName(typeName: string): string {
  return `is${typeName}`;
}

/** `assertRole` for the type `Role`: the function that throws where a value is none. */
export function assertionName(typeName: string): string {
  return `assert${typeName}`;
}
