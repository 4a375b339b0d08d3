import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Parameter, Schema } from "../../../spec/document/openapi.js";
import { below } from "../document/json-pointer.js";
import type { Found, References } from "../document/references.js";
import { typesWithin } from "../document/types-within.js";
import { isJson } from "./content.js";

/** What a parameter's values are; `undefined` when the document does not say it. */
export function parameterSchema({ schema, content = {} }: Parameter): Schema | undefined {
  const [[mediaType, described] = []] = Object.entries(content);
  const stated = mediaType !== undefined && isJson(mediaType) ? described?.schema : schema;
  return stated === undefined ? undefined : asSchema(stated);
}

/**
 * The function of the runtime that writes a query parameter as its content or its style says; `undefined`
 * where a value is one text, or a list with commas.
 */
export function parameterEncoder(
  { value, pointer }: Found<Parameter>,
  references: References,
): string | undefined {
  const { schema, content = {}, style = "form", explode = style === "form" } = value;
  const [mediaType] = Object.keys(content);
  if (mediaType !== undefined) return isJson(mediaType) ? "jsonParameter" : undefined;
  if (schema === undefined) return undefined;
  const types = typesWithin(asSchema(schema), below(pointer, "schema"), references);
  if (!types.includes("array") && !types.includes("object")) return undefined;
  if (style === "deepObject") return "deepObject";
  if (explode) return "explodedForm";
  return style === "form" && types.includes("object") ? "objectAsList" : listEncoders.get(style);
}

const listEncoders: ReadonlyMap<string, string> = new Map([
  ["spaceDelimited", "spacedList"],
  ["pipeDelimited", "pipedList"],
]);
