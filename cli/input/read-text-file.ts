import { readFile } from "node:fs/promises";
import { issue } from "../../issues/catalogue.js";
import type { Outcome } from "../../issues/issue.js";

const reasons: { readonly [code: string]: string } = {
  ENOENT: "it does not exist",
  EACCES: "you have no permission to read it",
  EISDIR: "it is a folder",
  ENOTDIR: "a part of its path is a file",
};

/** Reads a text file; `undefined` and `input/unreadable` or `input/is-url` when that is not possible. */
export async function readTextFile(file: string): Promise<Outcome<string | undefined>> {
  if (/^https?:\/\//i.test(file)) {
    const message = `${file} is an address; expected a file.`;
    return {
      value: undefined,
      issues: [issue("input/is-url", message, { file }, "Save it first and pass the file.")],
    };
  }
  try {
    return { value: await readFile(file, "utf8"), issues: [] };
  } catch (error) {
    const code = error instanceof Error && "code" in error ? String(error.code) : "";
    const message = `Cannot read ${file}: ${reasons[code] ?? `the file system says ${code || String(error)}`}.`;
    return { value: undefined, issues: [issue("input/unreadable", message, { file })] };
  }
}

/** Reads a text file that need not be there. */
export async function readOptionalFile(file: string): Promise<Outcome<string | undefined>> {
  const outcome = await readTextFile(file);
  const isMissing = outcome.issues.some((one) => one.message.endsWith(`${reasons.ENOENT}.`));
  return isMissing ? { value: undefined, issues: [] } : outcome;
}
