import { asSchema } from "../../../spec/document/boolean-schema.js";
import { jsonText } from "../../../spec/document/json-text.js";
import type { MediaType, Schema } from "../../../spec/document/openapi.js";
import { extensionKeys } from "../../../spec/document/rambase-extensions.js";
import { below } from "../document/json-pointer.js";
import type { Found, References } from "../document/references.js";
import type { ContentSource } from "./operation-source.js";

type Content = { readonly [mediaType: string]: MediaType };

/**
 * The content that the SDK speaks among those a body or response offers: JSON when there is one, also by
 * another name or as one of all there are, else the first. A wrapper object is still around it.
 */
export function chooseContent(content: Content, pointer: string): ContentSource | undefined {
  const spoken = spokenForm(content);
  if (spoken === undefined) return undefined;
  const mediaType = mayBeJson(spoken, content) ? "application/json" : spoken;
  const stated = content[spoken]?.schema;
  if (stated === undefined) return { mediaType };
  return { mediaType, schema: { value: asSchema(stated), pointer: below(pointer, spoken, "schema") } };
}

/** The media type of what the SDK speaks, as the document has it. */
function spokenForm(content: Content): string | undefined {
  const offers = Object.keys(content);
  return offers.find(isJson) ?? offers.find((one) => mayBeJson(one, content)) ?? offers[0];
}

/**
 * Whether a range of media types stands for what is JSON when JSON is asked for: more than bytes or a text.
 */
function mayBeJson(mediaType: string, content: Content): boolean {
  const schema = content[mediaType]?.schema;
  return (
    /^(?:\*|application)\/\*\s*(?:;|$)/i.test(mediaType) && schema !== undefined && !isRaw(asSchema(schema))
  );
}

/** Whether a schema says no more than that there are bytes or a text. */
export function isRaw(schema: Schema): boolean {
  return Object.keys(schema).every((key) => /^(type|format|description|contentMediaType)$/.test(key))
    ? schema.type === undefined || schema.type === "string"
    : false;
}

/** Whether a media type is JSON, by its own name or by its suffix. */
export function isJson(mediaType: string): boolean {
  return /^[^;]*[/+]json\s*(;|$)/i.test(mediaType);
}

/** Whether a media type is that of a form without files. */
export function isForm(mediaType: string): boolean {
  return /^application\/x-www-form-urlencoded\s*(;|$)/i.test(mediaType);
}

/** The schema that a content is typed by: of JSON, or of a form that is more than a text. */
export function typingSchema(content: ContentSource | undefined): Found<Schema> | undefined {
  if (content?.schema === undefined) return undefined;
  const { mediaType, schema } = content;
  return isJson(mediaType) || (isForm(mediaType) && !isRaw(schema.value)) ? schema : undefined;
}

/** Whether a media type is a text with an end, as far as its name tells; JSON is not among them. */
export function isText(mediaType: string): boolean {
  const isNamedText = /^(?:text\/|[^;]*[/+](?:xml|yaml|csv)\s*(?:;|$))/i.test(mediaType);
  return isNamedText && !isJson(mediaType) && !/^text\/event-stream/i.test(mediaType);
}

/**
 * The forms of a body that the SDK does not speak. XML beside JSON says the same once more, and so does JSON
 * of another name, unless it has another schema.
 */
export function otherForms(content: Content = {}): readonly string[] {
  const spoken = spokenForm(content);
  const others = Object.keys(content).filter((one) => one !== spoken);
  const speaksJson = (one: string): boolean => isJson(one) || mayBeJson(one, content);
  if (spoken === undefined || !speaksJson(spoken)) return others;
  const schema = (one: string): string => jsonText(content[one]?.schema ?? {});
  return others.filter((one) => {
    return speaksJson(one) ? schema(one) !== schema(spoken) : !/^[^;]*[/+]xml\s*(?:;|$)/i.test(one);
  });
}

/** The content without a wrapper marked `x-rambase-root`, whose one property is remembered as `root`. */
export function withoutWrapper(content: ContentSource, references: References): ContentSource {
  const { schema } = content;
  const wrapper = schema && references.follow<Schema>(schema.value, schema.pointer);
  if (wrapper?.value[extensionKeys.root] !== true) return content;
  const [only, ...others] = Object.entries(wrapper.value.properties ?? {});
  if (only === undefined || others.length > 0) return content;
  const [root, inner] = only;
  const place = below(wrapper.pointer, "properties", root);
  return { ...content, root, schema: { value: asSchema(inner), pointer: place } };
}
