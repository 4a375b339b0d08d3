import { issue } from "../../../issues/catalogue.js";
import type { Issue } from "../../../issues/issue.js";
import { errorSchemas } from "../general/error-schemas.js";
import type { NameLock } from "../name-lock.js";
import type { LockEntry } from "./lock-entries.js";

/**
 * Says what makes a lock ambiguous, as a merge or a correction by hand may leave it: a key twice, a name
 * twice, also in other letter case, which files do not tell apart, a name that is taken by the document
 * itself. Which of two was published nobody but a person can tell.
 */
export function lockConflicts(entries: readonly LockEntry[], lock: NameLock, file: string): readonly Issue[] {
  const issues: Issue[] = [];
  const conflict = (message: string, { line }: LockEntry) =>
    issues.push(issue("names/conflict", message, { file, line }));
  const keys = new Map<string, LockEntry>();
  const names = new Map<string, LockEntry>();
  for (const entry of entries) {
    const { section, key, name } = entry;
    const sameKey = keys.get(`${section} ${key}`);
    if (sameKey) {
      const both = `both ${sameKey.name} (line ${sameKey.line}) and ${name}`;
      conflict(`"${key}" is called ${both} in "${section}"; leave the one that was published.`, entry);
    }
    keys.set(`${section} ${key}`, entry);
    const part = section in lock ? lock[section as keyof NameLock] : undefined;
    if (part && !Object.hasOwn(part, key))
      conflict(`"${section}" stands there twice; put all its names into one.`, entry);
    if (section === "schemas" && name in errorSchemas)
      conflict(`${name} is a schema of every document; "${key}" needs another name.`, entry);
    const folded = `${section} ${name.toLowerCase()}`;
    const sameName = names.get(folded);
    if (sameName && !sameKey && !maySpeakOfBoth(entry, lock)) {
      const way = section === "schemas" ? ` If they are to share it, write "${name}": "" into "shared".` : "";
      const message = `${name} is the name of "${sameName.key}" (line ${sameName.line}) and of "${key}" in "${section}"; leave it to the one that was published first and remove the other line, which then gets a new name.${way}`;
      conflict(message, entry);
    }
    names.set(folded, entry);
  }
  return issues;
}

/** Bodies may share a component; locks of versions that did not write `shared` do not say which do. */
function maySpeakOfBoth({ section, name }: LockEntry, { shared }: NameLock): boolean {
  if (section === "operations" || section === "errors") return false;
  return section !== "schemas" || shared === undefined || Object.hasOwn(shared, name);
}
