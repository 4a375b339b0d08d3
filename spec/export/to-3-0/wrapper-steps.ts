import type { Json } from "../../document/openapi.js";
import { extensionKeys } from "../../document/rambase-extensions.js";
import { isObject, type JsonObject, mapMembers } from "../json-object.js";
import type { Step } from "../step.js";

/**
 * Bodies that only wrap another schema (`{ "role": … }`) get a title, which generators take as the
 * name of their class. They number the ones without (`InlineObject25`), so that a new operation
 * would rename those of others.
 */
export const withNamedWrappers: Step = (operation) => {
  const { operationId, requestBody, responses } = operation;
  if (typeof operationId !== "string" || operationId === "") return operation;
  const name = operationId.charAt(0).toUpperCase() + operationId.slice(1);
  return {
    ...operation,
    ...(requestBody !== undefined && { requestBody: titled(requestBody, `${name}Request`) }),
    ...(isObject(responses) && { responses: titledResponses(responses, `${name}Response`) }),
  };
};

/** Where several answers of an operation are wrapped, each is told by its status. */
function titledResponses(responses: JsonObject, title: string): JsonObject {
  const wrapped = Object.values(responses).filter((response) => titled(response, title) !== response);
  return mapMembers(responses, (status, response) =>
    titled(response, wrapped.length > 1 ? `${title}${status}` : title),
  );
}

/** A body or response whose wrappers have the title; the same object when it has none without. */
function titled(holder: Json, title: string): Json {
  if (!isObject(holder) || !isObject(holder.content)) return holder;
  const { content } = holder;
  if (!Object.values(content).some(isUntitledWrapper)) return holder;
  return {
    ...holder,
    content: mapMembers(content, (_, media) =>
      isUntitledWrapper(media) ? { ...media, schema: { title, ...media.schema } } : media,
    ),
  };
}

function isUntitledWrapper(media: Json): media is { readonly schema: JsonObject } {
  return (
    isObject(media) &&
    isObject(media.schema) &&
    media.schema[extensionKeys.root] === true &&
    media.schema.title === undefined
  );
}
