/** Fields that a company has added to a resource, by their names: which there are, no documentation tells. */
export interface CustomFields {
  readonly [name: string]: unknown;
}

/**
 * The custom fields of a value, in the shape that the caller knows them to have; any may be missing, and all
 * are where the call did not ask for them (`showCustomFields`).
 *
 * ```ts
 * const { colour } = customFieldsOf<{ colour: string }>(product);
 * ```
 */
export function customFieldsOf<Fields extends object>(value: {
  readonly customFields?: CustomFields | undefined;
}): Partial<Fields> {
  // Only the company knows the shape of its fields.
  return (value.customFields ?? {}) as Partial<Fields>;
}
