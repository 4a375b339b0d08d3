import { UsageError } from "./usage-error.js";

/** What npm takes as the name of a new package: letters in lower case, maybe below a scope. */
const form = /^(?:@[a-z0-9~-][a-z0-9._~-]*\/)?[a-z0-9~-][a-z0-9._~-]*$/;

/** Whether npm takes a text as the name of a new package. */
export function isPackageName(text: string): boolean {
  return form.test(text) && text.length <= 214;
}

/**
 * Reads the name of a package; `undefined` when none was given. Throws a `UsageError` that says what a name
 * may be.
 */
export function packageName(text: string | undefined): string | undefined {
  if (text === undefined || isPackageName(text)) return text;
  const expected =
    "letters in lower case, digits, hyphens, dots and underscores, maybe below a scope (@our/api)";
  throw new UsageError(`--name takes the name of a package, ${expected}, not ${JSON.stringify(text)}.`);
}
