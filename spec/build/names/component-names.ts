import type { NameLock } from "../name-lock.js";
import type { SchemaUse } from "./body-uses.js";
import { NameKeeper } from "./name-keeper.js";
import { schemaForm } from "./schema-form.js";

/** The names of components, by use; and what the lock says of them from now on. */
export interface ComponentNames {
  readonly names: ReadonlyMap<string, string>;
  /** Schemas that are worded otherwise than the one whose name they share: the two uses. */
  readonly reworded: readonly (readonly [own: string, standing: string])[];
  readonly lock: Pick<NameLock, "schemas" | "shared" | "owners">;
}

/**
 * Names the schemas of all bodies. Equal ones that would have the same name share it.
 *
 * A locked name stays. Bodies that share one go on sharing it as long as their schemas differ in words
 * at most. Where they part, the name stays with the one that had it first, else with those that have
 * the form in which it was shared, else with most of them; the others get new names, because two
 * schemas cannot stand under one.
 *
 * @param reserved names that no schema of a page may have
 */
export function nameComponents(
  uses: readonly SchemaUse[],
  locked: Pick<NameLock, "schemas" | "shared" | "owners">,
  reserved: readonly string[],
): ComponentNames {
  const keeper = new NameKeeper(locked.schemas, reserved);
  const names = new Map<string, string>();
  const holders = new Map<string, SchemaUse>();
  const take = (use: SchemaUse, name: string) => {
    names.set(use.key, name);
    if (!holders.has(name)) holders.set(name, use);
  };
  for (const [name, sharing] of byLockedName(uses, locked.schemas))
    for (const use of keepers(sharing, locked.owners?.[name], locked.shared?.[name])) take(use, name);
  for (const use of uses) {
    if (names.has(use.key)) continue;
    const equal = use.candidates.find((name) => isEqual(use, holders.get(name)));
    take(use, equal === undefined ? keeper.giveNew(use.key, use.candidates) : keeper.assign(use.key, equal));
  }
  const schemas = keeper.lock();
  const reworded = uses.flatMap((use) => {
    const holder = holders.get(names.get(use.key) ?? "");
    return holder && !isEqual(use, holder) ? [[use.key, holder.key] as const] : [];
  });
  const shared = sharedForms(schemas, holders, locked.shared);
  const owners = firstOwners(Object.keys(shared), locked);
  return { names, reworded, lock: { schemas, shared, ...(owners && { owners }) } };
}

function byLockedName(
  uses: readonly SchemaUse[],
  locked: NameLock["schemas"],
): ReadonlyMap<string, readonly SchemaUse[]> {
  const groups = new Map<string, SchemaUse[]>();
  for (const use of uses) {
    const name = locked[use.key];
    if (name === undefined) continue;
    const group = groups.get(name);
    if (group) group.push(use);
    else groups.set(name, [use]);
  }
  return groups;
}

/**
 * Of the bodies that a locked name was given to, those that keep it: all of them but where their forms part.
 */
function keepers(
  sharing: readonly SchemaUse[],
  ownerKey: string | undefined,
  sharedForm: string | undefined,
): readonly SchemaUse[] {
  const [first] = sharing;
  if (!first || sharing.every((use) => isEqual(use, first))) return sharing;
  const owner = sharing.find(({ key }) => key === ownerKey);
  const forms = new Map<string, SchemaUse[]>();
  for (const use of sharing) {
    const form = schemaForm(use);
    forms.set(form, [...(forms.get(form) ?? []), use]);
  }
  if (owner) return forms.get(schemaForm(owner)) ?? sharing;
  const most = [...forms.values()].sort((a, b) => b.length - a.length)[0];
  return forms.get(sharedForm ?? "") ?? most ?? sharing;
}

function isEqual(use: SchemaUse, other: SchemaUse | undefined): boolean {
  return (
    use.schemas.length === other?.schemas.length &&
    use.schemas.every(({ digest }, i) => digest === other.schemas[i]?.digest)
  );
}

/** The form of each name that several bodies have, as it is today; of one without a body today, as it was. */
function sharedForms(
  schemas: NameLock["schemas"],
  holders: ReadonlyMap<string, SchemaUse>,
  before: NameLock["shared"] = {},
): { readonly [name: string]: string } {
  const seen = new Set<string>();
  const shared = new Set<string>();
  for (const name of Object.values(schemas)) (seen.has(name) ? shared : seen).add(name);
  return Object.fromEntries(
    [...shared].map((name) => {
      const holder = holders.get(name);
      return [name, holder ? schemaForm(holder) : (before[name] ?? "")];
    }),
  );
}

/** Who had a name alone when it was published, of names that several bodies have now. */
function firstOwners(
  shared: readonly string[],
  locked: Pick<NameLock, "schemas" | "owners">,
): NameLock["owners"] {
  const published = new Map<string, string[]>();
  for (const [use, name] of Object.entries(locked.schemas))
    published.set(name, [...(published.get(name) ?? []), use]);
  const owners = shared.flatMap((name) => {
    const [first, second] = published.get(name) ?? [];
    const owner = locked.owners?.[name] ?? (second === undefined ? first : undefined);
    return owner === undefined ? [] : [[name, owner] as const];
  });
  return owners.length > 0 ? Object.fromEntries(owners) : undefined;
}
