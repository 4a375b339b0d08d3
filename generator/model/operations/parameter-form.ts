import { asSchema } from "../../../spec/document/boolean-schema.js";
import type { Parameter, Schema } from "../../../spec/document/openapi.js";
import { isJson } from "./content.js";

/** What a parameter's values are, and how they become text. */
export interface ParameterForm {
  /** Absent when the document does not say it. */
  readonly schema?: Schema;
  /** Function of the runtime that makes the text, where a value is more than text or a list with commas. */
  readonly encoder?: string;
}

/**
 * How a query parameter is typed and sent: as JSON where its content is, as a list in
 * its style, or as a text.
 */
export function parameterForm({ schema, content, style, explode }: Parameter): ParameterForm {
  const [[mediaType, described] = []] = Object.entries(content ?? {});
  if (mediaType !== undefined && isJson(mediaType)) {
    const stated = described?.schema;
    return { encoder: "jsonParameter", ...(stated === undefined ? {} : { schema: asSchema(stated) }) };
  }
  const encoder = explode === true ? undefined : listEncoders.get(style ?? "");
  return {
    ...(schema === undefined ? {} : { schema: asSchema(schema) }),
    ...(encoder === undefined ? {} : { encoder }),
  };
}

const listEncoders: ReadonlyMap<string, string> = new Map([
  ["spaceDelimited", "spacedList"],
  ["pipeDelimited", "pipedList"],
]);
