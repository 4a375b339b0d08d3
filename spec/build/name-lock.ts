import { issue } from "../../issues/catalogue.js";
import type { Outcome } from "../../issues/issue.js";

/**
 * Names that were given once and must not move: a reworded page renames nothing in anybody's code. The lock
 * is a file of people's: whoever wants a better name writes it there before it is published.
 */
export interface NameLock {
  /** `POST /system/roles` → operationId. */
  readonly operations: { readonly [methodAndPath: string]: string };
  /** `POST /system/roles request` → component name. */
  readonly schemas: { readonly [use: string]: string };
  /** Error number → name in `ErrorCode`. */
  readonly errors: { readonly [code: string]: string };
}

export const emptyNames: NameLock = { operations: {}, schemas: {}, errors: {} };

/**
 * Reads `names.lock.json`.
 *
 * Reports `names/unreadable` when it is not the JSON that `printNames` writes; the lock is then empty.
 */
export function parseNames(text: string, file: string): Outcome<NameLock> {
  try {
    const data: unknown = JSON.parse(text);
    const value = {
      operations: section(data, "operations"),
      schemas: section(data, "schemas"),
      errors: section(data, "errors"),
    };
    return { value, issues: [] };
  } catch (error) {
    const reason = error instanceof Error ? error.message : String(error);
    const message = `The name lock cannot be read (${reason}); an object with operations, schemas and errors was expected.`;
    return { value: emptyNames, issues: [issue("names/unreadable", message, { file, line: 1 })] };
  }
}

function section(data: unknown, name: string): { readonly [key: string]: string } {
  const part: unknown = typeof data === "object" && data !== null ? Reflect.get(data, name) : undefined;
  if (typeof part !== "object" || part === null) throw new Error(`"${name}" is missing`);
  for (const [key, value] of Object.entries(part)) {
    if (typeof value !== "string" || !/^[A-Za-z_$][\w$]*$/.test(value))
      throw new Error(`the name of "${key}" is no identifier`);
  }
  return part as { readonly [key: string]: string };
}

/** The lock as text, sorted, so that two locks differ only where names do. */
export function printNames(names: NameLock): string {
  const sorted = (part: { readonly [key: string]: string }) =>
    Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
  const text = {
    operations: sorted(names.operations),
    schemas: sorted(names.schemas),
    errors: sorted(names.errors),
  };
  return `${JSON.stringify(text, null, 2)}\n`;
}
