/** A number of things in words: `1 character`, `2 properties`. */
export function counted(count: unknown, one: string, many = `${one}s`): string {
  return `${count} ${count === 1 ? one : many}`;
}
