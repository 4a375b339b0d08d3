/** Names of fields, for `$expand` and others: a list, or a text that is sent as it is. */
export type FieldNames = string | readonly string[];

/** The fields to answer, of those that an answer has. */
export type Select<Answer> = string | readonly (keyof Answer & string)[];

/** The fields to sort by, the first one first. */
export type OrderBy<Name extends string> = string | readonly (Name | `${Name} desc`)[];

/**
 * Names of fields for `$select`, `$expand` and `$orderBy`. A list holds names as answers have them, which the
 * server knows with a capital: `["name", "createdAt desc"]` → `Name,CreatedAt desc`. A text is sent as it is.
 */
export function fieldNames(names: unknown): unknown {
  return Array.isArray(names) ? names.map((name) => wireName(String(name))).join(",") || undefined : names;
}

/** `aPIResourceId` → `APIResourceId`: in answers, the first letter is in lower case. */
export function wireName(name: string): string {
  return name.charAt(0).toUpperCase() + name.slice(1);
}
