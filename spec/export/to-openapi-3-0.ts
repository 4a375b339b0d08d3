import type { Issue, Outcome } from "../../issues/issue.js";
import type { Json, OpenApiDocument } from "../document/openapi.js";
import { pointer } from "../document/pointer.js";
import { isList, isObject, type JsonObject, mapMembers } from "./json-object.js";
import { type Child, childrenOf, type Kind } from "./shape.js";
import type { Site } from "./step.js";
import { stepsOf } from "./steps.js";

/**
 * Says an OpenAPI 3.1 document in OpenAPI 3.0.3, for generators that know no newer version.
 *
 * What 3.0 has another word for is said with that word; what it cannot say is kept under an `x-` key
 * (`export/moved`) and reported as `export/weakened` where readers of the result would accept more than
 * before. A document that is in 3.0 already comes back as it is.
 *
 * @returns the 3.0 document and the issues, each with the pointer of the place in the 3.1 document
 */
export function toOpenApi30(document: OpenApiDocument): Outcome<OpenApiDocument> {
  const issues: Issue[] = [];
  // The document types are plain JSON but have no index signature, which the walk works with.
  const root = document as unknown as JsonObject;
  const site: Site = { root, pointer: "", report: (one) => issues.push(one) };
  return { value: convert("document", root, site) as unknown as OpenApiDocument, issues };
}

/** Changes one object, then what it holds: steps look at members as the 3.1 document has them. */
function convert(kind: Kind, value: Json, site: Site): Json {
  if (kind === "schema" && typeof value === "boolean") return value ? {} : { not: {} };
  if (!isObject(value)) return value;
  if (kind === "callback") return convertChild({ kind: "pathItem", as: "map" }, value, site);
  const changed = stepsOf[kind].reduce((object, step) => step(object, site), value);
  const children = childrenOf[kind];
  return mapMembers(changed, (key, member) => {
    const child = Object.hasOwn(children, key) ? children[key] : undefined;
    // `additionalProperties: false` is the one boolean schema that 3.0 has as well.
    if (child === undefined || (key === "additionalProperties" && typeof member === "boolean")) return member;
    return convertChild(child, member, below(site, key));
  });
}

function convertChild(child: Child, value: Json, site: Site): Json {
  if (child.as === "one") return convert(child.kind, value, site);
  if (isList(value)) return value.map((item, index) => convert(child.kind, item, below(site, String(index))));
  if (!isObject(value)) return value;
  return mapMembers(value, (name, member) =>
    // Beside paths and responses, `x-` is an extension; a schema or a property may really be called so.
    name.startsWith("x-") && child.kind !== "schema"
      ? member
      : convert(child.kind, member, below(site, name)),
  );
}

function below(site: Site, key: string): Site {
  return { ...site, pointer: pointer(site.pointer, key) };
}
