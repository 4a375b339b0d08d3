/** An address without its query, which may hold data of people: a filter, for example. */
export function withoutQuery(url: string): string {
  return url.replace(/\?.*/s, "");
}
