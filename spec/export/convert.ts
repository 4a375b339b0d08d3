import type { Issue, Outcome } from "../../issues/issue.js";
import type { Json, OpenApiDocument } from "../document/openapi.js";
import { pointer } from "../document/pointer.js";
import { isList, isObject, type JsonObject, mapMembers } from "./json-object.js";
import { type Child, childrenOf, type Kind } from "./shape.js";
import type { Site, Step } from "./step.js";

/** How a document comes to be one of another version. */
export interface Conversion {
  /** What is done to each kind of object, in this order. */
  readonly steps: { readonly [kind in Kind]?: readonly Step[] };
  /** What becomes of a schema that is written `true` or `false`; it stays where this is left out. */
  readonly booleanSchema?: (value: boolean) => JsonObject;
}

/** Takes the steps of a conversion at every object of a document. */
export function convertDocument(document: OpenApiDocument, conversion: Conversion): Outcome<OpenApiDocument> {
  const issues: Issue[] = [];
  // The document types are plain JSON but have no index signature, which the walk works with.
  const root = document as unknown as JsonObject;
  const site: Site = { root, pointer: "", report: (one) => issues.push(one) };
  return { value: convert("document", root, site, conversion) as unknown as OpenApiDocument, issues };
}

/** Changes one object, then what it holds: steps look at members as the document had them. */
function convert(kind: Kind, value: Json, site: Site, conversion: Conversion): Json {
  const { steps, booleanSchema } = conversion;
  if (kind === "schema" && typeof value === "boolean") return booleanSchema?.(value) ?? value;
  if (!isObject(value)) return value;
  if (kind === "callback") return convertChild({ kind: "pathItem", as: "map" }, value, site, conversion);
  const changed = (steps[kind] ?? []).reduce((object, step) => step(object, site), value);
  const children = childrenOf[kind];
  return mapMembers(changed, (key, member) => {
    const child = Object.hasOwn(children, key) ? children[key] : undefined;
    // `additionalProperties: false` is the one boolean schema that all versions have.
    if (child === undefined || (key === "additionalProperties" && typeof member === "boolean")) return member;
    return convertChild(child, member, below(site, key), conversion);
  });
}

function convertChild(child: Child, value: Json, site: Site, conversion: Conversion): Json {
  const change = (member: Json, place: Site): Json => convert(child.kind, member, place, conversion);
  if (child.as === "one") return change(value, site);
  if (isList(value)) return value.map((item, index) => change(item, below(site, String(index))));
  if (!isObject(value)) return value;
  return mapMembers(value, (name, member) =>
    // Beside paths and responses, `x-` is an extension; a schema or a property may really be called so.
    name.startsWith("x-") && child.kind !== "schema" ? member : change(member, below(site, name)),
  );
}

function below(site: Site, key: string): Site {
  return { ...site, pointer: pointer(site.pointer, key) };
}
