import type { ArgsDef } from "citty";
import { guess } from "./guess.js";
import { UsageError } from "./usage-error.js";

/**
 * Refuses what citty would let pass: options that do not exist, options without their value, and words too
 * many. Throws a `UsageError` that names the word and, where one is close, what was probably meant.
 *
 * @param takesMany whether the last word may be repeated
 */
export function checkArguments(words: readonly string[], args: ArgsDef, takesMany: boolean): void {
  const positional = Object.entries(args).filter(([, definition]) => definition.type === "positional");
  let count = 0;
  for (let index = 0; index < words.length; index++) {
    const word = words[index] ?? "";
    if (word === "--") {
      count += words.length - index - 1;
      break;
    }
    if (!word.startsWith("-") || word === "-") count += 1;
    else if (takesNextWord(word, words[index + 1], args)) index += 1;
  }
  checkCount(
    count,
    positional.map(([name]) => name),
    takesMany,
  );
}

/** Checks one option, and tells whether the word after it is its value. */
function takesNextWord(word: string, next: string | undefined, args: ArgsDef): boolean {
  const [option = "", ...value] = word.split("=");
  const hasValue = value.length > 0;
  const known = Object.entries(args).filter(([, definition]) => definition.type !== "positional");
  const found = known.find(([name]) => option === `--${name}` || option === `--no-${name}`);
  if (found === undefined) {
    const meant = guess(
      option,
      known.map(([name]) => `--${name}`),
    );
    throw new UsageError(`Unknown option ${option}.${meant === undefined ? "" : ` Did you mean ${meant}?`}`);
  }
  if (found[1].type === "boolean") {
    if (hasValue) throw new UsageError(`The option ${option} takes no value.`);
    return false;
  }
  const isMissing = hasValue
    ? value.join("=") === ""
    : next === undefined || next.startsWith("--") || next === "";
  if (isMissing) throw new UsageError(`The option ${option} needs a value.`);
  return !hasValue;
}

function checkCount(count: number, names: readonly string[], takesMany: boolean): void {
  const missing = names[count];
  if (missing !== undefined) throw new UsageError(`Missing: <${missing}>.`);
  if (count > names.length && !takesMany) {
    throw new UsageError(
      `Too many arguments: expected ${names.map((name) => `<${name}>`).join(" ") || "none"}, got ${count}.`,
    );
  }
}
