/** Length in characters as JSON Schema counts them: a pair of surrogates is one. */
export function codePointLength(value: string): number {
  return value.replace(/[\ud800-\udbff][\udc00-\udfff]/g, "-").length;
}
