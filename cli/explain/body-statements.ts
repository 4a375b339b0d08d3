import type { Json } from "../../spec/document/openapi.js";
import type { Sources } from "../../spec/evidence/evidence.js";
import { follow, member, members, type Place } from "./document-place.js";
import type { Statement } from "./explanation.js";
import { evidenceOf } from "./found-evidence.js";
import { schemaWords } from "./schema-words.js";

/** Every field of a body with what stands behind it, the fields inside others too (`role.users[].userId`). */
export function bodyStatements(
  root: Place,
  content: Place | undefined,
  sources: Sources,
  page: string | undefined,
): readonly Statement[] {
  const medium = content && (member(content, "application/json") ?? members(content)[0]?.place);
  const schema = medium && member(medium, "schema");
  return schema ? fieldsOf(schema, "") : [];

  function fieldsOf(place: Place, name: string): readonly Statement[] {
    const target = follow(root, place);
    // A schema that holds itself has been told already.
    if (target !== place && place.trail.includes(target.pointer)) return [];
    const items = member(target, "items");
    const properties = member(target, "properties");
    const required = requiredOf(target.value);
    const own = members(properties ?? { ...target, value: {} }).flatMap(({ key, place: inner }) => {
      const title = name === "" ? key : `${name}.${key}`;
      const words = [schemaWords(follow(root, inner).value), ...(required.includes(key) ? ["required"] : [])];
      const statement = {
        title,
        detail: words.join(" · "),
        place: inner,
        evidence: evidenceOf(sources, inner, page),
      };
      return [statement, ...fieldsOf(inner, title)];
    });
    return [...own, ...(items ? fieldsOf(items, `${name}[]`) : [])];
  }
}

function requiredOf(schema: Json): readonly Json[] {
  if (typeof schema !== "object" || schema === null || !("required" in schema)) return [];
  return Array.isArray(schema.required) ? schema.required : [];
}
