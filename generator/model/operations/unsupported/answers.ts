import { jsonText } from "../../../../spec/document/json-text.js";
import type { Response } from "../../../../spec/document/openapi.js";
import { extensionKeys } from "../../../../spec/document/rambase-extensions.js";
import { below } from "../../document/json-pointer.js";
import type { Found, References } from "../../document/references.js";
import { isJson, isRaw, isText, otherForms } from "../content.js";
import type { ContentSource, OperationSource } from "../operation-source.js";
import type { Unsupported } from "./report-unsupported.js";

/** What the document says of answers and the SDK does not know of. */
export function unsupportedAnswers(source: OperationSource, references: References): readonly Unsupported[] {
  const responses = Object.entries(source.operation.responses ?? {}).flatMap(([status, node]) => {
    const found = references.follow<Response>(node, below(source.pointer, "responses", status));
    return found === undefined ? [] : [{ status, found }];
  });
  const read = responses.find(({ status }) => status === source.response?.status);
  return [
    ...(read === undefined ? [] : otherContent(source, read.found)),
    ...responses.flatMap(({ status, found }) => [
      ...otherSuccess(status, found, read?.found, source),
      ...errorsWithoutStatus(status, found),
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
    message: `The SDK reads answers as ${mediaType}; who asks for ${other} gets a text.`,
  }));
  if (isJson(mediaType)) return unread;
  if (isText(mediaType)) return [...unread, ...uncheckedText(response?.content, mediaType)];
  const message = mediaType.includes("*")
    ? `The SDK reads JSON and texts; what ${id} answers as ${mediaType} has no type of its own.`
    : `The SDK reads JSON and texts; ${id} fails on ${mediaType} unless the header Accept asks for it as a text.`;
  return [...unread, { pointer: below(place, mediaType), message }];
}

function uncheckedText(content: ContentSource | undefined, mediaType: string): readonly Unsupported[] {
  const schema = content?.schema;
  if (schema === undefined || isRaw(schema.value)) return [];
  const message = `An answer of ${mediaType} is handed on as a text, which is not read or checked.`;
  return [{ pointer: schema.pointer, message }];
}

function otherSuccess(
  status: string,
  found: Found<Response>,
  read: Found<Response> | undefined,
  { id, response }: OperationSource,
): readonly Unsupported[] {
  if (!/^2/.test(status) || read === undefined || found.value === read.value) return [];
  const content = jsonText(found.value.content ?? {});
  if (content === "{}" || content === jsonText(read.value.content ?? {})) return [];
  const message = `${id} answers something else with ${status}; its type is that of ${response?.status}.`;
  return [{ pointer: found.pointer, message }];
}

function errorsWithoutStatus(status: string, { value, pointer }: Found<Response>): readonly Unsupported[] {
  if (value[extensionKeys.errors] === undefined || /^[345]\d\d$/.test(status)) return [];
  const message = `Errors need a status of their own; those under ${status} are left out.`;
  return [{ pointer: below(pointer, extensionKeys.errors), message }];
}
