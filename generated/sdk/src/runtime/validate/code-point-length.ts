/** Length in characters as JSON Schema counts them: a pair of surrogates is one. */
export function codePointLength(value: string): number {
  let length = value.length;
  for (let index = 1; index < value.length; index++) {
    if (isBetween(value.charCodeAt(index), 0xdc00, 0xdfff)) {
      if (isBetween(value.charCodeAt(index - 1), 0xd800, 0xdbff)) length--;
    }
  }
  return length;
}

function isBetween(unit: number, first: number, last: number): boolean {
  return unit >= first && unit <= last;
}
