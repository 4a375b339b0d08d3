import { issue } from "../../../issues/catalogue.js";
import type { Issue, Outcome } from "../../../issues/issue.js";
import { emptyNames, type NameLock } from "../name-lock.js";
import { lockConflicts } from "./lock-conflicts.js";
import { lockEntries } from "./lock-entries.js";

/**
 * Reads `names.lock.json`.
 *
 * @returns the lock; the empty one where it cannot be followed. Reports `names/unreadable` when it is not what
 *   `printNames` writes, and `names/conflict` where it says two things
 */
export function parseNames(text: string, file: string): Outcome<NameLock> {
  const failed = (issues: readonly Issue[]) => ({ value: emptyNames, issues });
  const unreadable = (reason: string, line: number) => {
    const message = `The name lock cannot be read: ${reason}.`;
    return failed([issue("names/unreadable", message, { file, line })]);
  };
  if (text.trim() === "") return unreadable("the file is empty", 1);
  const mark = /^(?:<{7}|={7}|>{7})/m.exec(text);
  if (mark) return unreadable("a merge of git left its marks here", lineAt(text, mark.index));
  let data: unknown;
  try {
    data = JSON.parse(text);
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const at = Number(/position (\d+)/.exec(reason)?.[1] ?? text.length);
    return unreadable(`it is no JSON (${reason.split("\n")[0]})`, lineAt(text, at));
  }
  const [operations, resources, schemas, shared, owners, errors, sdk] = [
    "operations",
    "resources",
    "schemas",
    "shared",
    "owners",
    "errors",
    "sdk",
  ].map((name) => section(data, name));
  if (!operations || !schemas || !errors)
    return unreadable("it is to be an object with the objects operations, schemas and errors", 1);
  const lock = {
    operations,
    ...(resources && { resources }),
    schemas,
    ...(shared && { shared }),
    ...(owners && { owners }),
    errors,
    ...(sdk && { sdk }),
  };
  const entries = lockEntries(text);
  const unfit = entries.find((entry) => namesOfPages.has(entry.section) && !isIdentifier(entry.name));
  if (unfit) return unreadable(`the name of "${unfit.key}", "${unfit.name}", is no identifier`, unfit.line);
  const issues = lockConflicts(entries, lock, file);
  return issues.length > 0 ? failed(issues) : { value: lock, issues };
}

/** The other sections say something about names. */
const namesOfPages = new Set(["operations", "schemas", "errors"]);

/** A member that holds texts; `undefined` when it is missing or something else. */
function section(data: unknown, name: string): { readonly [key: string]: string } | undefined {
  const part: unknown = typeof data === "object" && data !== null ? Reflect.get(data, name) : undefined;
  if (typeof part !== "object" || part === null || Array.isArray(part)) return undefined;
  const isText = Object.values(part).every((value) => typeof value === "string");
  // All its values are texts.
  return isText ? (part as { readonly [key: string]: string }) : undefined;
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
