import type { BodyDraft, RootDraft } from "../draft/body-draft.js";
import type { SchemaDraft } from "../draft/schema-draft.js";
import type { NameLock } from "../name-lock.js";
import { singular } from "./words.js";

/** A schema of a body that is to become a component. */
export interface SchemaUse {
  /** What it is for (`POST /system/roles request`): the key of its locked name. */
  readonly key: string;
  /** Names to try, best first. */
  readonly candidates: readonly string[];
  /** The schema; of a list also that of its items. Equal ones may share a name. */
  readonly schemas: readonly SchemaDraft[];
}

/**
 * The schemas of a body that need names, in the order in which they get them: the items
 * of a list before the list.
 *
 * @param use what the body is for: `POST /system/roles request`
 * @param candidates names to try for its first root, best first
 */
export function bodyUses(
  body: BodyDraft,
  use: string,
  candidates: readonly string[],
  locked: NameLock["schemas"],
): readonly SchemaUse[] {
  const named = body.roots.filter(({ schema }) => !("inPlace" in schema));
  const first = firstRoot(named, use, locked);
  return named.flatMap((root) => {
    const { schema } = root;
    const key = root === first ? use : ownUse(use, root);
    const names =
      root === first ? candidates : [root.xmlName, ...candidates.map((name) => name + root.xmlName)];
    if ("inPlace" in schema) return [];
    if ("named" in schema) return [{ key, candidates: names, schemas: [schema.named] }];
    const itemNames = names.map((name) => (singular(name) === name ? `${name}Item` : singular(name)));
    return [
      { key: itemUse(key), candidates: itemNames, schemas: [schema.item] },
      { key, candidates: names, schemas: [schema.list, schema.item] },
    ];
  });
}

export type BodyDirection = "request" | "response";

/** What a body is for: `POST /system/roles request`. */
export function bodyUse(operation: string, direction: BodyDirection): string {
  return `${operation} ${direction}`;
}

/**
 * The root that is what the body is for. When they were named it stood first; the lock knows the
 * others, which keep their names in any order, and of those that it does not know the name tells
 * which one it was made of.
 */
function firstRoot(
  roots: readonly RootDraft[],
  use: string,
  locked: NameLock["schemas"],
): RootDraft | undefined {
  const unknown = roots.filter((root) => !Object.hasOwn(locked, ownUse(use, root)));
  return unknown.find(({ xmlName }) => locked[use]?.includes(singular(xmlName))) ?? unknown[0];
}

/** What a root of a body is for that is not its first. One called `item` is not what a list consists of. */
function ownUse(use: string, { jsonName }: RootDraft): string {
  return `${use} ${jsonName === "item" ? "item root" : jsonName}`;
}

/**
 * What a root of a body is for.
 *
 * @param isNamed whether `bodyUses` had something for a use
 */
export function rootUse(use: string, root: RootDraft, isNamed: (use: string) => boolean): string {
  const own = ownUse(use, root);
  return isNamed(own) ? own : use;
}

/** What the items of a list are for. */
export function itemUse(listUse: string): string {
  return `${listUse} item`;
}
