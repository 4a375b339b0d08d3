/**
 * Who has which public name of the SDK: names in the order in which they are given would go to
 * another place when a document grows, so a document may say (`x-rambase-sdk-names`) who has those
 * that several places want.
 */
export interface NameOwners {
  /** Names that a document leaves to one place. */
  readonly held: ReadonlyMap<string, string>;
  /** All names that were given. */
  readonly given: Map<string, string>;
  /** Names that more than one place wanted, and those that the others got instead. */
  readonly contested: Set<string>;
}

/** @param held name → owner, as a document says it */
export function nameOwners(held: Readonly<Record<string, string>> = {}): NameOwners {
  return { held: new Map(Object.entries(held)), given: new Map(), contested: new Set() };
}
