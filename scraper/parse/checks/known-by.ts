/** What a query parameter is known by: pages write a name in several letter cases (`$orderby`, `$orderBy`). */
export function knownBy(name: string): string {
  return name.toLowerCase();
}
