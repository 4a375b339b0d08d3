/** A copy of a record in which every value went through `change`. Order of keys is kept. */
export function mapValues<T>(
  record: { readonly [key: string]: T },
  change: (value: T, key: string) => T,
): { [key: string]: T } {
  return Object.fromEntries(Object.entries(record).map(([key, value]) => [key, change(value, key)]));
}
