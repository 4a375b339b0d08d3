import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Schema } from "../../../spec/document/openapi.js";
import { below } from "../document/json-pointer.js";
import type { Found, References } from "../document/references.js";
import { typesOf } from "../document/schema-shape.js";
import { camelCase } from "../naming/identifier.js";
import { isJson } from "./content.js";
import { lockedVerb } from "./locked-verb.js";
import type { OperationSource } from "./operation-source.js";

/** The property of a page that holds the elements of a list, and the schema of one element. */
export interface ListRule {
  readonly property: string;
  readonly item: Found<Schema>;
}

/**
 * How the answer of a GET is read as a list; undefined when it is no list that can be paged.
 *
 * A list either says that it is one, by its largest page (`x-rambase.maximumPageSize`) or by the name that is
 * locked of it (`listOrders`), or its answer has one array of objects and, at most, `paging` beside it. An
 * operation on a single element (a path that ends in a parameter) is a list only when it says so.
 */
export function listRule(source: OperationSource, references: References): ListRule | undefined {
  const { schema, mediaType = "", root } = source.response?.content ?? {};
  if (source.method !== "get" || schema === undefined || !isJson(mediaType)) return undefined;
  // A root that was taken off was around one thing: what that consists of are not the elements of a list.
  if (root !== undefined) return undefined;
  const page = references.follow<Schema>(schema.value, schema.pointer);
  if (page === undefined) return undefined;
  const arrays = arraysOf(page, references);
  if (source.rambase?.maximumPageSize !== undefined || lockedVerb(source) === "list") {
    const named = camelCase(source.path.split("/").at(-1) ?? "");
    return arrays.find(({ property }) => property === named) ?? arrays[0];
  }
  const fields = Object.keys(page.value.properties ?? {}).filter((name) => name !== "paging");
  return fields.length === 1 && !source.path.endsWith("}") ? arrays[0] : undefined;
}

function arraysOf(page: Found<Schema>, references: References): ListRule[] {
  return Object.entries(page.value.properties ?? {}).flatMap(([property, schema]) => {
    const array = references.follow<Schema>(schema, below(page.pointer, "properties", property));
    if (array?.value.items === undefined) return [];
    const item = { value: asSchema(array.value.items), pointer: below(array.pointer, "items") };
    const object = references.follow<Schema>(item.value, item.pointer);
    return object !== undefined && typesOf(object.value).includes("object") ? [{ property, item }] : [];
  });
}
