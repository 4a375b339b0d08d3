/**
 * Options without properties that they do not have. It bounds a type parameter, for which the compiler does
 * not look for misspelt names: what a name that is none would have to be is the compiler's error message.
 * Where the names are not known, as in `Parameters<typeof listOrders>`, options are those of the operation.
 */
export type Only<Given, Options> = Options & {
  readonly [Name in Exclude<keyof Given, keyof Options> as string extends Name
    ? never
    : Name]: `${Name & string} is no option of this call`;
};
