import type { Json } from "../../document/openapi.js";
import { mappedReference } from "../schemas/discriminators.js";
import { follow, referenceOf } from "../walk/follow.js";
import { isList, isObject, member, type Side } from "../walk/side.js";

/** The pointers of all components that the paths of a document lead to, directly or not. */
export function reachableComponents(document: Side): ReadonlySet<string> {
  const reached = new Set<string>();
  const waiting: Json[] = [];
  const paths = member(document, "paths");
  if (paths) waiting.push(paths.value);
  for (let value = waiting.pop(); value !== undefined; value = waiting.pop()) {
    if (isList(value)) waiting.push(...value);
    if (!isObject(value)) continue;
    const reference = referenceOf({ ...document, value });
    if (reference !== undefined && !reached.has(reference.slice(1))) {
      reached.add(reference.slice(1));
      const target = follow({ ...document, value });
      reached.add(target.pointer);
      if (target.value !== value) waiting.push(target.value);
    }
    for (const inner of Object.values(value))
      if (typeof inner === "object" && inner !== null) waiting.push(inner);
    waiting.push(...mappedSchemas(value.discriminator));
  }
  return reached;
}

/** Schemas that only a discriminator leads to, because they are built upon the one that has it. */
function mappedSchemas(discriminator: Json | undefined): readonly Json[] {
  const mapping = isObject(discriminator) ? discriminator.mapping : undefined;
  return isObject(mapping) ? Object.values(mapping).map((target) => ({ $ref: mappedReference(target) })) : [];
}
