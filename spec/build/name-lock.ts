/**
 * Names that were given once and must not move: a reworded page renames nothing in anybody's code. The lock
 * is a file of people's: whoever wants a better name writes it there before it is published.
 */
export interface NameLock {
  /** `POST /system/roles` → operationId. */
  readonly operations: { readonly [methodAndPath: string]: string };
  /**
   * `POST /system/roles` → number of its API resource, by which an operation is known again when its path
   * changes. Absent in locks of versions that did not write it.
   */
  readonly resources?: { readonly [methodAndPath: string]: string };
  /** `POST /system/roles request` → component name. */
  readonly schemas: { readonly [use: string]: string };
  /**
   * Component name that several bodies share → digest of its form: where their forms part, the name stays
   * with this one. Absent in locks of versions that did not write it.
   */
  readonly shared?: { readonly [component: string]: string };
  /**
   * Component name that several bodies share → the use that had it alone before: where their forms part, the
   * name stays with it. Absent where all have had the name from the beginning.
   */
  readonly owners?: { readonly [component: string]: string };
  /** Error number → name in `ErrorCode`. */
  readonly errors: { readonly [code: string]: string };
  /**
   * Name in the SDK that several places want, or of a type inside a component → the place that has it. Absent
   * in locks of versions that did not write it.
   */
  readonly sdk?: { readonly [name: string]: string };
}

export const emptyNames: NameLock = { operations: {}, schemas: {}, errors: {} };

/** The sections of a lock, in the order in which they are written. */
export const lockSections = [
  "operations",
  "resources",
  "schemas",
  "shared",
  "owners",
  "errors",
  "sdk",
] as const satisfies readonly (keyof NameLock)[];

/** The lock as text, sorted, so that two locks differ only where names do. */
export function printNames(lock: NameLock): string {
  const text = lockSections.flatMap((section) => {
    const part = lock[section];
    return part ? [[section, sorted(part)] as const] : [];
  });
  return `${JSON.stringify(Object.fromEntries(text), null, 2)}\n`;
}

function sorted(part: { readonly [key: string]: string }): { readonly [key: string]: string } {
  return Object.fromEntries(Object.entries(part).sort(([a], [b]) => (a < b ? -1 : a > b ? 1 : 0)));
}
