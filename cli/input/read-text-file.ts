import { readFile } from "node:fs/promises";
import { issue } from "../../issues/catalogue.js";
import type { Outcome } from "../../issues/issue.js";
import { isMissing } from "../../issues/system-error.js";
import { unreadable } from "../../issues/unreadable.js";

/** Reads a text file; `undefined` and `input/unreadable` or `input/is-url` when that is not possible. */
export async function readTextFile(file: string): Promise<Outcome<string | undefined>> {
  if (/^https?:\/\//i.test(file)) {
    const message = `${file} is an address; expected a file.`;
    return {
      value: undefined,
      issues: [issue("input/is-url", message, { file }, "Save it first and pass the file.")],
    };
  }
  const { text, error } = await read(file);
  return { value: text, issues: error === undefined ? [] : [unreadable(file, error)] };
}

/** Reads a text file that need not be there. */
export async function readOptionalFile(file: string): Promise<Outcome<string | undefined>> {
  const { text, error } = await read(file);
  return { value: text, issues: error === undefined || isMissing(error) ? [] : [unreadable(file, error)] };
}

async function read(file: string): Promise<{ readonly text?: string; readonly error?: unknown }> {
  try {
    return { text: await readFile(file, "utf8") };
  } catch (error) {
    return { error };
  }
}
