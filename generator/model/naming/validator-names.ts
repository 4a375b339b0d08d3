/** `checkRole` for the type `Role`: the function that finds what is wrong. */
export function validatorName(typeName: string): string {
  return `check${typeName}`;
}

/** `roleSchema` for the type `Role`: the validator that users import. */
export function schemaConstant(typeName: string): string {
  return `${typeName.charAt(0).toLowerCase()}${typeName.slice(1)}Schema`;
}
