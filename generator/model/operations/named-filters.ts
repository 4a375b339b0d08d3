import type { RamBaseRow } from "../../../spec/document/rambase-extensions.js";
import type { TypeDeclaration } from "../type-model.js";
import type { OperationSource } from "./operation-source.js";
import { interfaceOfRows } from "./rows-interface.js";

/** The key of a ready-made filter: one word, also one with brackets (`mine()`). */
const keyForm = /^\w+(?:\(\))?$/;

/**
 * The key that stands in a filter for a ready-made one: its name, as the page writes it. `undefined` where
 * the name is a label of several words, whose key the page does not tell.
 */
export function keyOf({ name }: RamBaseRow): string | undefined {
  return name !== undefined && keyForm.test(name) ? name : undefined;
}

/** The ready-made filters of a list by their keys, as an interface; `undefined` when no key is documented. */
export function namedFiltersOf({ id, rambase }: OperationSource, name: string): TypeDeclaration | undefined {
  return interfaceOfRows({
    name,
    paragraph: `Ready-made filters of \`${id}\`, by their keys.`,
    rows: rambase?.namedFilters ?? [],
    memberOf: keyOf,
    typeOf: () => "Condition",
  });
}

/** What the page says of ready-made filters without telling their keys; `undefined` when there are none. */
export function filtersWithoutKey(rows: readonly RamBaseRow[]): string | undefined {
  const labels = rows.filter((row) => keyOf(row) === undefined).map(({ name, text = name }) => text);
  const told = labels.filter((label) => label !== undefined).map((label) => `"${label}"`);
  return told.length === 0
    ? undefined
    : `Ready-made filters of which the page tells no key to send: ${told.join(", ")}.`;
}
