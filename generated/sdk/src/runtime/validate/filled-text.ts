/** The value where it is a text that says something; `undefined` where it is anything else. */
export function filledText(value: unknown): string | undefined {
  return (typeof value === "string" && value) || undefined;
}
