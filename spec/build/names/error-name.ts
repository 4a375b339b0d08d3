import { capital, plainWords } from "./words.js";

/** In words; longer messages are cut where a clause begins, else here. */
const longest = 12;
const articles = new Set(["a", "an", "the"]);
const clauses = new Set(["when", "if", "because", "since", "while", "unless", "that", "which"]);

/**
 * Names to try for an error number: the words of its message, without brackets, placeholders and articles.
 */
export function errorNames(code: number, message: string): readonly string[] {
  const plain = message.replace(/\([^()]*\)|\{[^{}]*\}|\[[^[\]]*\]/g, " ");
  const words = plainWords(plain).filter((word) => !articles.has(word.toLowerCase()));
  const clause = words.findIndex((word, i) => i >= 3 && clauses.has(word.toLowerCase()));
  const end = words.length <= longest || clause < 0 ? longest : Math.min(clause, longest);
  const name = words.slice(0, end).map(nameWord).join("");
  if (!/^[A-Za-z]/.test(name)) return [`Error${code}`];
  return [name, `${name}${code}`];
}

/** Acronyms stay as they are. */
function nameWord(word: string): string {
  return capital(/^[A-Z]+$/.test(word) ? word : word.toLowerCase());
}
