import { isError, type Outcome } from "../../issues/issue.js";
import { emptyNames, type NameLock } from "../../spec/build/name-lock.js";
import { parseNames } from "../../spec/build/names/parse-names.js";
import { readOptionalFile, readTextFile } from "./read-text-file.js";

/** Where a project keeps its name lock. */
export const nameLockFile = "spec/names.lock.json";

/** A name lock, and the text of its file; `undefined` where there is none. */
export interface ReadNames {
  readonly names: NameLock;
  readonly text: string | undefined;
}

/**
 * Reads the name lock: the named file, which must exist, or the project's own, which need not.
 *
 * @returns the names, or `undefined` with issues; names that cannot be read must not be made anew
 */
export async function readNameLock(file?: string): Promise<Outcome<ReadNames | undefined>> {
  const { value: text, issues } =
    file === undefined ? await readOptionalFile(nameLockFile) : await readTextFile(file);
  if (issues.length > 0) return { value: undefined, issues };
  if (text === undefined) return { value: { names: emptyNames, text }, issues: [] };
  const names = parseNames(text, file ?? nameLockFile);
  const isBroken = names.issues.some(isError);
  return { value: isBroken ? undefined : { names: names.value, text }, issues: names.issues };
}
