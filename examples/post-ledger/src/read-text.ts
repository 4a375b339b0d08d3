import { readFile } from "node:fs/promises";

/** Reads a file of UTF-8. Throws a `SyntaxError` when it is none: letters would be posted garbled. */
export async function readText(file: string): Promise<string> {
  const bytes = await readFile(file);
  try {
    return new TextDecoder("utf-8", { fatal: true }).decode(bytes);
  } catch {
    throw new SyntaxError(`${file} is not in UTF-8. Save it as "CSV UTF-8".`);
  }
}
