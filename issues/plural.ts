/** `1 page`, `2 pages`; `1 summary`, `2 summaries`. */
export function plural(count: number, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
