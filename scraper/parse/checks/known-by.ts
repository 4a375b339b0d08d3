/** What a query parameter is known by: pages write a name in several cases, `$orderBy` and `$orderby`. */
export function knownBy(name: string): string {
  return name.toLowerCase();
}
