import { camelCase } from "../naming/identifier.js";

/**
 * Where a message shows that a value is put in. Pages write placeholders in braces wherever they have any.
 */
export const placeholders: RegExp = /\{\s*(\w[\w .-]*?)\s*(?:[:,][^{}]*)?\}/g;

/**
 * What is put into the message of an error, in order: each by the name that the text gives it, or by its
 * place (`value0`) where the text only numbers it.
 */
export function messageParameters(message: string): readonly string[] {
  const distinct = [...new Set([...message.matchAll(placeholders)].map(([, name = ""]) => name))];
  const numbers = distinct.filter((name) => /^\d\d?$/.test(name)).map(Number);
  if (numbers.length === 0 || numbers.length < distinct.length) return distinct.map(nameOf);
  // A number that the text passes over still has its place; some count from one.
  const first = Math.min(1, ...numbers);
  return Array.from({ length: Math.max(...numbers) - first + 1 }, (_, place) => `value${first + place}`);
}

function nameOf(name: string): string {
  return camelCase(/^\d/.test(name) ? `value ${name}` : name);
}
