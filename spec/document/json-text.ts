/** JSON of a value in one line, for telling whether two values are equal; whole numbers of any size are exact. */
export function jsonText(value: unknown): string {
  return JSON.stringify(value, (_, inner: unknown) =>
    typeof inner === "bigint" ? { bigint: String(inner) } : inner,
  );
}
