/** Cuts the normal text of a type at a sign, where that stands neither in brackets nor in quotes. */
export function partsOf(type: string, sign: string): readonly string[] {
  const parts: string[] = [];
  let depth = 0;
  let start = 0;
  for (const { 0: token, index } of type.matchAll(/"(?:[^"\\]|\\.)*"|=>|[[\](){}<>|&;]/g)) {
    if ("([{<".includes(token)) depth += 1;
    else if (")]}>".includes(token)) depth -= 1;
    else if (token === sign && depth === 0) {
      parts.push(type.slice(start, index).trim());
      start = index + sign.length;
    }
  }
  return [...parts, type.slice(start).trim()];
}
