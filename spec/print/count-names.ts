import type { Json } from "../document/openapi.js";

/** How many names of members a JSON text writes. */
export function countNames(text: string): number {
  let count = 0;
  for (const [, colon] of text.matchAll(/"[^"\\]*(?:\\.[^"\\]*)*"\s*(:?)/g)) if (colon === ":") count += 1;
  return count;
}

/** How many members the objects of a value have, at any depth. */
export function countMembers(value: Json): number {
  if (typeof value !== "object" || value === null) return 0;
  const members: readonly Json[] = Object.values(value);
  const own = Array.isArray(value) ? 0 : members.length;
  return members.reduce((count: number, member) => count + countMembers(member), own);
}
