import type { Parameter, PathItem, Reference } from "./openapi.js";
import { follow, isReference } from "./reference.js";

/**
 * A path item with all that its `$ref` leads to; what stands beside the reference counts before that. One
 * whose reference leads nowhere is what stands beside it.
 */
export function wholePathItem(document: unknown, item: PathItem): PathItem {
  if (!isReference(item)) return item;
  const { $ref: _, ...own } = item;
  const referred = follow<PathItem>(document, item);
  if (referred === undefined) return own;
  if (own.parameters === undefined || referred.parameters === undefined) return { ...referred, ...own };
  const ownKeys = new Set(own.parameters.map((node) => keyOf(document, node)));
  const others = referred.parameters.filter((node) => !ownKeys.has(keyOf(document, node)));
  return { ...referred, ...own, parameters: [...others, ...own.parameters] };
}

/** A parameter is told from others by its name and where it is sent. */
function keyOf(document: unknown, node: Parameter | Reference): string {
  const parameter = follow<Parameter>(document, node);
  return JSON.stringify([parameter?.in, parameter?.name]);
}
