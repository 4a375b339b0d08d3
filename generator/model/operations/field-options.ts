import type { RamBaseRow } from "../../../spec/document/rambase-extensions.js";
import type { OptionModel } from "../operation-model.js";
import type { TypeDeclaration, TypeExpression } from "../type-model.js";
import { filtersWithoutKey } from "./named-filters.js";
import type { OperationSource } from "./operation-source.js";
import { interfaceOfRows } from "./rows-interface.js";

/** What the options that name fields follow from. */
export interface FieldContext {
  readonly source: OperationSource;
  /** The answer, or an item of the list, when its type has a name. */
  readonly answer: TypeExpression | undefined;
  readonly filterFields: TypeDeclaration | undefined;
  readonly namedFilters: TypeDeclaration | undefined;
}

/** How an option that names fields is typed and sent. */
export type FieldOption = Required<Pick<OptionModel, "type" | "encoder" | "common">> & {
  /** What is to be said besides what the document says of the parameter. */
  readonly note?: string;
};

const applied = (name: string, ...args: readonly TypeExpression[]): TypeExpression => ({
  kind: "applied",
  name,
  arguments: args,
});

/**
 * The type of a query parameter that names fields of the resource (`$select`, `$expand`, `$orderBy`,
 * `$filter`), as narrow as the document allows; `undefined` for any other parameter.
 *
 * @param wireName name of the parameter, in whatever letter case
 */
export function fieldOption(wireName: string, context: FieldContext): FieldOption | undefined {
  switch (wireName.toLowerCase()) {
    case "$expand":
      return { type: { kind: "named", name: "FieldNames" }, encoder: "fieldNames", common: true };
    case "$select":
      return context.answer === undefined
        ? { type: { kind: "named", name: "FieldNames" }, encoder: "fieldNames", common: true }
        : { type: applied("Select", context.answer), encoder: "fieldNames", common: false };
    case "$orderby":
      return { ...orderBy(context.source.rambase?.sortable ?? []), encoder: "fieldNames" };
    case "$filter":
      return { ...filter(context), encoder: "filterText" };
    default:
      return undefined;
  }
}

function orderBy(rows: readonly RamBaseRow[]): Pick<FieldOption, "type" | "common"> {
  const names = rows.flatMap(({ name }) => fieldName(name) ?? []);
  if (names.length === 0) return { type: { kind: "named", name: "FieldNames" }, common: true };
  const values = names.map((value): TypeExpression => ({ kind: "literal", value }));
  return { type: applied("OrderBy", { kind: "union", members: values }), common: false };
}

function filter({ source, filterFields, namedFilters }: FieldContext): Omit<FieldOption, "encoder"> {
  const named = (name: string): TypeExpression => ({ kind: "named", name });
  const fields = named(filterFields?.name ?? "AnyFields");
  const type = namedFilters ? applied("Filter", fields, named(namedFilters.name)) : applied("Filter", fields);
  const note = filtersWithoutKey(source.rambase?.namedFilters ?? []);
  const common = !filterFields && !namedFilters && note === undefined;
  return note === undefined ? { type, common } : { type, common, note };
}

/** The fields that a filter may use, as an interface; `undefined` when the document lists none. */
export function filterFieldsOf({ id, rambase }: OperationSource, name: string): TypeDeclaration | undefined {
  return interfaceOfRows({
    name,
    paragraph: `Fields that a filter of \`${id}\` may use.`,
    rows: rambase?.filters ?? [],
    memberOf: (row) => fieldName(row.name),
    typeOf: ({ type }) => fieldTypes[type ?? ""] ?? "AnyField",
  });
}

const fieldTypes: { readonly [datatype: string]: string } = {
  String: "TextField",
  Date: "TextField",
  Datetime: "TextField",
  Time: "TextField",
  Integer: "NumberField",
  Long: "NumberField",
  Decimal: "NumberField",
  Boolean: "BooleanField",
};

/**
 * A field's name as answers have it: with its first letter in lower case. One that is no plain name
 * (`Customer.Name`) stays as the page writes it. `undefined` for one that the server's own way of writing
 * names cannot be told from; it can still be sent as text.
 */
export function fieldName(name: string | undefined): string | undefined {
  if (name === undefined || !/^[A-Z_][\w./-]*$/.test(name)) return undefined;
  return /^\w+$/.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;
}
