/**
 * Names in code made from names in a document. A word keeps the capitals its author gave it; only what
 * stands between words, and a leading acronym where a lower-case start is wanted, changes.
 */

/** `user-assignments` → `["user", "assignments"]`; words end where a character cannot stand in a name. */
function words(text: string): string[] {
  return text
    .normalize("NFC")
    .split(/[^\p{ID_Continue}]+|_+/u)
    .filter((word) => word !== "");
}

/** `userAssignments` from `user-assignments`, `api` from `API`, `vatCodes` from `VATCodes`. */
export function camelCase(text: string): string {
  const [first = "", ...rest] = words(text);
  return legalStart(lowerStart(first) + rest.map(upperFirst).join(""));
}

/** `UserAssignments` from `user-assignments`; capitals inside a word stay. */
export function pascalCase(text: string): string {
  return legalStart(words(text).map(upperFirst).join(""));
}

/** `user-assignments` from `UserAssignments`: one form for file names, safe where case is ignored. */
export function kebabCase(text: string): string {
  const split = words(text)
    .join("-")
    .replace(/(\p{Ll}|\p{Nd})(\p{Lu})/gu, "$1-$2")
    .replace(/(\p{Lu})(\p{Lu}\p{Ll})/gu, "$1-$2");
  return split.toLowerCase() || "_";
}

/** The name of one element of a list: `parameters` → `parameter`, `entries` → `entry`, `status` stays. */
export function singular(name: string): string {
  if (/[^aeiou]ies$/.test(name)) return `${name.slice(0, -3)}y`;
  if (/(ss|us|is)$/.test(name) || !/[^s]s$/.test(name)) return name;
  return name.replace(/(x|ch|sh|ss)es$/, "$1").replace(/([^s])s$/, "$1");
}

/** Whether a property may be written without quotes. */
export function isIdentifier(name: string): boolean {
  return /^[\p{ID_Start}$_][\p{ID_Continue}$]*$/u.test(name);
}

function lowerStart(word: string): string {
  const capitals = /^\p{Lu}+/u.exec(word)?.[0] ?? "";
  // In `VATCodes` the last capital of the run begins the next word; in `API` and `Id2` it does not.
  const startsNextWord = capitals.length > 1 && /^\p{Ll}/u.test(word.slice(capitals.length));
  const length = startsNextWord ? capitals.length - 1 : capitals.length;
  return word.slice(0, length).toLowerCase() + word.slice(length);
}

/** The word with a capital letter in front. */
export function upperFirst(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

function legalStart(name: string): string {
  return /^\p{ID_Start}/u.test(name) ? name : `_${name}`;
}
