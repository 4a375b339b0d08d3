import type { OpenApiDocument } from "../../../spec/document/openapi.js";
import { reach } from "../../../spec/document/pointer.js";
import { below, stepsOf } from "./json-pointer.js";
import { definitionKeywords, schemaKeywords } from "./schema-keywords.js";

/**
 * Finds what references name: places in the document, and schemas that have an `$id`
 * or `$anchor` of their own.
 */
export interface SchemaPlaces {
  /** What a reference leads to that stands in the node `from`; else why there is nothing. */
  find(reference: string, from: object): { readonly value: unknown; readonly pointer: string } | Nowhere;
}

export type Nowhere = "leads out of the document" | "leads nowhere";

interface Place {
  readonly value: object;
  readonly pointer: string;
}

/** The document's own address, which references never see. */
const home = "document:/openapi";

/** Keys of what holds schemas by names that the author gave. */
const maps = new Set([...schemaKeywords.map, ...definitionKeywords, "schemas"]);

/** Keys of a schema, or of a list of schemas. */
const schemaKeys = new Set([...schemaKeywords.one, ...schemaKeywords.list, "schema"]);

/** What a node of the document is, as far as addresses in it go. */
type Role = "schema" | "schemas" | "other";

/** Walks the document once for the addresses in it. */
export function schemaPlaces(document: OpenApiDocument): SchemaPlaces {
  const resources = new Map<string, Place>([[home, { value: document, pointer: "" }]]);
  const anchors = new Map<string, Place>();
  const addresses = new Map<object, string>();
  const visit = (node: unknown, pointer: string, around: string, role: Role): void => {
    if (typeof node !== "object" || node === null) return;
    const address = role === "schema" ? (ownAddress(node, around) ?? around) : around;
    if (address !== around) resources.set(address, { value: node, pointer });
    for (const anchor of role === "schema" ? anchorsOf(node) : [])
      anchors.set(`${address}#${anchor}`, { value: node, pointer });
    if (address !== home) addresses.set(node, address);
    for (const [key, member] of Object.entries(node)) {
      const inner = roleInside(role, key, Array.isArray(node));
      // What stands below other keys of a schema is no schema, whatever it looks like.
      if (role !== "schema" || inner !== "other") visit(member, below(pointer, key), address, inner);
    }
  };
  visit(document, "", home, "other");
  const inResource = (resource: string, fragment: string): ReturnType<SchemaPlaces["find"]> => {
    const root = resources.get(resource);
    if (root === undefined) return "leads out of the document";
    if (fragment !== "" && !fragment.startsWith("/")) {
      return anchors.get(`${resource}#${decoded(fragment)}`) ?? "leads nowhere";
    }
    const value = reach(root.value, stepsOf(`#${fragment}`) ?? []);
    return value === undefined ? "leads nowhere" : { value, pointer: root.pointer + fragment };
  };
  return {
    find: (reference, from) => {
      const around = addresses.get(from) ?? home;
      const [path = "", fragment = ""] = reference.split("#", 2);
      const resource = path === "" ? around : resolved(path, around);
      if (resource === undefined) return "leads out of the document";
      const found = inResource(resource, fragment);
      // In a schema with an address of its own, too, `#/components/…` is meant as the document's.
      return typeof found === "string" && reference.startsWith("#/components/")
        ? inResource(home, reference.slice(1))
        : found;
    },
  };
}

/** The names of a schema; a plain reference may use a dynamic one, too. */
function anchorsOf(schema: object): readonly string[] {
  const { $anchor, $dynamicAnchor } = schema as { readonly [key: string]: unknown };
  return [$anchor, $dynamicAnchor].filter((name) => typeof name === "string");
}

function roleInside(role: Role, key: string, inList: boolean): Role {
  if (role === "schemas" || (role === "schema" && inList)) return "schema";
  if (maps.has(key)) return "schemas";
  return schemaKeys.has(key) ? "schema" : "other";
}

function ownAddress(node: object, around: string): string | undefined {
  if (!("$id" in node) || typeof node.$id !== "string") return undefined;
  return resolved(node.$id, around)?.replace(/#$/, "");
}

function resolved(reference: string, around: string): string | undefined {
  try {
    return new URL(reference, around).href;
  } catch {
    return undefined;
  }
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
