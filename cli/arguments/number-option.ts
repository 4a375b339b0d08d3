import { UsageError } from "./usage-error.js";

/**
 * Reads the value of an option that is a number.
 *
 * @param least the smallest number that makes sense
 * @returns `usual` when the option was not given. Throws a `UsageError` that says what was expected.
 */
export function numberOption(name: string, text: string | undefined, usual: number, least: number): number {
  if (text === undefined) return usual;
  const value = Number(text);
  if (text.trim() !== "" && Number.isFinite(value) && value >= least) return value;
  throw new UsageError(`--${name} takes a number of ${least} or more, not ${JSON.stringify(text)}.`);
}
