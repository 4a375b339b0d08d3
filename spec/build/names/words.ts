import { singular } from "../../../scraper/model/singular.js";

export { singular };

/** `user-assignments` → `UserAssignments`; letters beyond ASCII are written without their marks. */
export function pascalCase(text: string): string {
  return plainWords(text).map(capital).join("");
}

/** `Copy a role` → `copyARole`. */
export function camelCase(text: string): string {
  const pascal = pascalCase(text);
  return pascal.charAt(0).toLowerCase() + pascal.slice(1);
}

/** The words of a text, in ASCII: names must be legal in every target language. */
export function plainWords(text: string): readonly string[] {
  const ascii = text
    .replace(/[øØ]/g, "o")
    .replace(/[æÆ]/g, "ae")
    .replace(/[đĐðÐ]/g, "d")
    .replace(/ß/g, "ss")
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/'/g, "");
  return ascii.split(/[^A-Za-z0-9]+/).filter((word) => word !== "");
}

export function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

/** The last word of an English name in the plural: `UserAssignment` → `UserAssignments`. */
export function plural(word: string): string {
  if (singular(word) !== word) return word;
  if (/[^aeiou]y$/.test(word)) return word.replace(/y$/, "ies");
  if (/(?:s|sh|ch|x|z)$/.test(word)) return `${word}es`;
  return `${word}s`;
}
