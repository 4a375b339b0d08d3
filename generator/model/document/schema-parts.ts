import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Reference, Schema } from "../../../spec/document/openapi.js";

/** Keywords from which the type of a value can be told. */
const shaping: ReadonlySet<string> = new Set([
  ..."type nullable enum const x-extensible-enum properties required additionalProperties".split(" "),
  ..."items prefixItems allOf anyOf oneOf".split(" "),
]);

/** Whether a schema itself says anything of the type of a value. */
export function saysShape(schema: Schema): boolean {
  return Object.keys(schema).some((key) => shaping.has(key));
}

/** Whether a schema is that which it refers to, and nothing more. */
export function isBareReference(schema: Schema): schema is Schema & Reference {
  return schema.$ref !== undefined && !saysShape(schema);
}

/**
 * What a value must satisfy besides the schema's own keywords: what it refers to, and the parts of `allOf`.
 */
export function partsOf(schema: Schema): readonly Schema[] {
  const referred = schema.$ref === undefined ? [] : [{ $ref: schema.$ref }];
  return [...referred, ...(schema.allOf ?? []).map(asSchema)];
}

/** The references among the parts of a schema and the parts of those that stand in it. */
export function referredParts(schema: Schema): readonly Schema[] {
  return partsOf(schema).flatMap((part) => (isBareReference(part) ? [part] : referredParts(part)));
}
