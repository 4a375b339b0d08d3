/**
 * Options without properties that they do not have. It bounds a type parameter, for which the compiler does
 * not look for misspelt names.
 */
export type Only<Given, Options> = Options & {
  readonly [Name in Exclude<keyof Given, keyof Options>]: never;
};
