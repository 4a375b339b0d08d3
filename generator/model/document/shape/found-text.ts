const longest = 40;

/** What stands at a place, in words: `the number 12`, `a list`. */
export function foundText(value: unknown): string {
  if (value === null || value === undefined) return "nothing";
  if (Array.isArray(value)) return "a list";
  switch (typeof value) {
    case "object":
      return "an object";
    case "string": {
      const text = value.length > longest ? `${value.slice(0, longest)}…` : value;
      return `the text ${JSON.stringify(text)}`;
    }
    case "number":
    case "bigint":
      return `the number ${value}`;
    default:
      return String(value);
  }
}

/** `an operation`, `a schema`. */
export function oneOf(name: string): string {
  return `${/^[aeio]/.test(name) ? "an" : "a"} ${name}`;
}
