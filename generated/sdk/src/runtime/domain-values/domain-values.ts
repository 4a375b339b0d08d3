import type { ListOptions, OperationSpec } from "../call/operation.js";
import type { AnyClient } from "../client/client.js";
import { listItems } from "../list/list-items.js";
import type { PagedList } from "../list/paged-list.js";

/** A value that a coded field may hold, and what it means. */
export interface DomainValue {
  /** A number or a text, as the field has it. */
  readonly key: number | string;
  /** In the language of the call. */
  readonly description?: string;
}

/** The field whose values are asked for. */
export interface DomainField {
  /** The kind of object that has the field, as the API calls it. */
  readonly object: string;
  readonly field: string;
}

/** How domain values are asked for. */
export interface DomainValuesOptions extends ListOptions {
  readonly db?: string | undefined;
  readonly lang?: string | undefined;
  /** Rows of a page, or `$max` for as many as the server allows, which is what it asks for when left out. */
  readonly top?: number | "$max" | undefined;
}

const spec: OperationSpec = {
  id: "listApplicableDomainValues",
  method: "GET",
  path: "/system/domain-values/applicable-values",
  query: { object: "object", field: "field", db: "$db", lang: "$lang", top: "$top" },
  items: "domainValues",
};

/**
 * The values that a coded field may hold: awaited, the first page; iterated, all of them. Customers add
 * values of their own, so the answer is that of one company at one time.
 */
export function domainValues(
  client: AnyClient,
  { object, field }: DomainField,
  options: DomainValuesOptions = {},
): PagedList<DomainValue> {
  return listItems(client, spec, { options: { ...options, top: options.top ?? "$max", object, field } });
}
