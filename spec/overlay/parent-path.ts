/** A JSONPath without its last segment: `$.paths['/a'].get` → `$.paths['/a']`; `$` stays. */
export function parentPath(path: string): string {
  let depth = 0;
  let quote = "";
  let last = 0;
  for (let i = 1; i < path.length; i++) {
    const sign = path[i] ?? "";
    if (quote !== "") {
      if (sign === "\\") i += 1;
      else if (sign === quote) quote = "";
      continue;
    }
    if (sign === '"' || sign === "'") quote = sign;
    else if (depth === 0 && beginsSegment(path, i)) last = i;
    if (sign === "[") depth += 1;
    if (sign === "]") depth -= 1;
  }
  return last === 0 ? "$" : path.slice(0, last);
}

/** `..name` and `..[0]` are one segment. */
function beginsSegment(path: string, i: number): boolean {
  const before = path[i - 1];
  return (path[i] === "." && before !== ".") || (path[i] === "[" && before !== ".");
}
