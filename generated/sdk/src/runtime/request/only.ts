/**
 * Options without properties that they do not have. It bounds a type parameter, for which the compiler does
 * not look for misspelt names: what a name that is none would have to be is the compiler's error message.
 */
export type Only<Given, Options> = Options & {
  readonly [Name in Exclude<keyof Given, keyof Options>]: `${Name & string} is no option of this call`;
};
