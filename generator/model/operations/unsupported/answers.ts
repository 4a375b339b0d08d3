import { jsonText } from "../../../../spec/document/json-text.js";
import type { Response } from "../../../../spec/document/openapi.js";
import { extensionKeys } from "../../../../spec/document/rambase-extensions.js";
import { below } from "../../document/json-pointer.js";
import type { Found, References } from "../../document/references.js";
import { isJson, isRaw, isText, otherForms } from "../content.js";
import type { ContentSource, OperationSource } from "../operation-source.js";
import { isFailure, isSuccess, readResponses, type StatedResponse } from "../responses.js";
import type { Unsupported } from "./report-unsupported.js";

/** What the document says of answers and the SDK does not know of. */
export function unsupportedAnswers(source: OperationSource, references: References): readonly Unsupported[] {
  const responses = readResponses(source.operation, source.pointer, references);
  const read = responses.find(({ status }) => status === source.response?.status);
  return [
    ...(read === undefined ? [] : otherContent(source, read.found)),
    ...responses.flatMap((stated) => [
      ...otherSuccess(stated, read?.found, source),
      ...errorsWithoutStatus(stated),
    ]),
  ];
}

function otherContent({ id, response }: OperationSource, { value, pointer }: Found<Response>) {
  const mediaType = response?.content?.mediaType;
  if (mediaType === undefined) return [];
  const place = below(pointer, "content");
  const others = otherForms(value.content);
  const unread = others.map((other) => ({
    pointer: below(place, other),
    message: `The SDK reads answers as ${mediaType}; ${gets(other)}`,
  }));
  if (isJson(mediaType)) return unread;
  if (isText(mediaType)) return [...unread, ...uncheckedText(response?.content, mediaType)];
  const message = mediaType.includes("*")
    ? `The SDK reads JSON and texts; what ${id} answers as ${mediaType} has no type of its own.`
    : `The SDK reads JSON and texts; ${id} fails on ${mediaType} unless the header Accept asks for it as a text.`;
  return [...unread, { pointer: below(place, mediaType), message }];
}

/** Ranges of media types that JSON is among ask for JSON. */
function gets(other: string): string {
  return /^(\*|application)\/\*/.test(other)
    ? `what else ${other} stands for is not read.`
    : `who asks for ${other} gets a text.`;
}

function uncheckedText(content: ContentSource | undefined, mediaType: string): readonly Unsupported[] {
  const schema = content?.schema;
  if (schema === undefined || isRaw(schema.value)) return [];
  const message = `An answer of ${mediaType} is handed on as a text, which is not read or checked.`;
  return [{ pointer: schema.pointer, message }];
}

function otherSuccess(
  stated: StatedResponse,
  read: Found<Response> | undefined,
  { id, response }: OperationSource,
): readonly Unsupported[] {
  const { status, found } = stated;
  if (!isSuccess(stated) || read === undefined || found.value === read.value) return [];
  const content = jsonText(found.value.content ?? {});
  if (content === "{}" || content === jsonText(read.value.content ?? {})) return [];
  const message = `${id} answers something else with ${status}; its type is that of ${response?.status}.`;
  return [{ pointer: found.pointer, message }];
}

function errorsWithoutStatus(stated: StatedResponse): readonly Unsupported[] {
  const { value, pointer } = stated.found;
  if (value[extensionKeys.errors] === undefined || isFailure(stated)) return [];
  const message = `Errors need a status of their own; those under ${stated.status} are left out.`;
  return [{ pointer: below(pointer, extensionKeys.errors), message }];
}
