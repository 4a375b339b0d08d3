import type { BodyDraft, RootDraft } from "../draft/body-draft.js";
import type { SchemaDraft } from "../draft/schema-draft.js";
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
 * The schemas of a body that need names, in the order in which they get them: the items of a list before the list.
 *
 * @param use what the body is for: `POST /system/roles request`
 * @param candidates names to try for its first root, best first
 */
export function bodyUses(body: BodyDraft, use: string, candidates: readonly string[]): readonly SchemaUse[] {
  return body.roots.flatMap((root, i) => {
    const key = rootUse(use, root, i);
    const names = i === 0 ? candidates : [root.xmlName, ...candidates.map((name) => name + root.xmlName)];
    const { schema } = root;
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

/** What a root of a body is for; the first one is the body. */
export function rootUse(use: string, { jsonName }: RootDraft, index: number): string {
  return index === 0 ? use : `${use} ${jsonName}`;
}

/** What the items of a list are for. */
export function itemUse(listUse: string): string {
  return `${listUse} item`;
}
