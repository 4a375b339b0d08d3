import { issue } from "../../../issues/catalogue.js";
import type { Issue, Outcome } from "../../../issues/issue.js";
import { emptyNames, lockSections, type NameLock } from "../name-lock.js";
import { lockConflicts } from "./lock-conflicts.js";
import { lockEntries } from "./lock-entries.js";

/**
 * Reads `names.lock.json`.
 *
 * @returns the lock; the empty one where it cannot be followed. Reports `names/unreadable` when it is not
 *   what `printNames` writes, and `names/conflict` where it says two things
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
  const missing = "it is to be an object with the objects operations, schemas and errors";
  if (typeof data !== "object" || data === null) return unreadable(missing, 1);
  const stated = new Map(Object.entries(data));
  const odd = lockSections.find((section) => stated.has(section) && !isSection(stated.get(section)));
  if (odd) return unreadable(`${odd} is to be an object of texts`, lineAt(text, text.indexOf(`"${odd}"`)));
  const sections = lockSections.flatMap((section) =>
    stated.has(section) ? [[section, stated.get(section)] as const] : [],
  );
  // Every section that is there was looked at.
  const { operations, schemas, errors, ...rest } = Object.fromEntries(sections) as Partial<NameLock>;
  if (!operations || !schemas || !errors) return unreadable(missing, 1);
  const lock = { operations, schemas, errors, ...rest };
  const entries = lockEntries(text);
  const unfit = entries.find((entry) => namesOfPages.has(entry.section) && !isIdentifier(entry.name));
  if (unfit) return unreadable(`the name of "${unfit.key}", "${unfit.name}", is no identifier`, unfit.line);
  const issues = lockConflicts(entries, lock, file);
  return issues.length > 0 ? failed(issues) : { value: lock, issues };
}

/** The other sections say something about names. */
const namesOfPages = new Set(["operations", "schemas", "errors"]);

function isSection(part: unknown): boolean {
  const isObject = typeof part === "object" && part !== null && !Array.isArray(part);
  return isObject && Object.values(part).every((value) => typeof value === "string");
}

function isIdentifier(name: string): boolean {
  return /^[A-Za-z_$][\w$]*$/.test(name);
}

function lineAt(text: string, index: number): number {
  return text.slice(0, index).split("\n").length;
}
