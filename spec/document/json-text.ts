/** JSON of a value in one line; whole numbers of any size keep every digit. Equal values give equal texts. */
export function jsonText(value: unknown): string {
  try {
    return JSON.stringify(value);
  } catch (error) {
    // A BigInt is inside. Only the way to it goes in steps: a function that looks at every value takes ten
    // times as long as `JSON.stringify` alone.
    if (typeof value === "bigint") return String(value);
    if (typeof value !== "object" || value === null) throw error;
    if (Array.isArray(value)) return `[${value.map((item) => jsonText(item ?? null)).join()}]`;
    const members = Object.entries(value).filter(([, member]) => member !== undefined);
    return `{${members.map(([key, member]) => `${JSON.stringify(key)}:${jsonText(member)}`).join()}}`;
  }
}
