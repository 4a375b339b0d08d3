import type { Json, OpenApiDocument } from "../../../../spec/document/openapi.js";
import { type DescribedOperation, jsonMediaType } from "../document/described-operation.js";
import type { ReceivedRequest } from "../request/received-request.js";
import { type ExampleContext, exampleValue } from "./example-value.js";
import { listPage } from "./list-page.js";
import { type StoredList, storedPage } from "./stored-list.js";

/** What successes are made from. */
export interface SuccessContext {
  readonly document: OpenApiDocument;
  readonly origin: string;
  /** How many items a paged list has. */
  readonly listLength: number;
  /** By operation. */
  readonly lists: Readonly<Record<string, StoredList>>;
}

/** What a success looks like on the wire. */
export interface SuccessAnswer {
  readonly status: number;
  /** `undefined` when the document shows none. */
  readonly body: Json | undefined;
}

/**
 * The documented success of an operation: its lowest status of success (200 when it has none), with a body
 * made from the schema.
 */
export function successAnswer(
  operation: DescribedOperation,
  request: ReceivedRequest,
  { document, origin, listLength, lists }: SuccessContext,
): SuccessAnswer {
  const { responses, maximumPageSize } = operation;
  const statuses = [...responses.keys()].filter((status) => status >= 200 && status < 300);
  const status = statuses.length === 0 ? 200 : Math.min(...statuses);
  const schema = jsonMediaType(responses.get(status)?.content)?.schema;
  const context: ExampleContext = { document, origin, name: "", ordinal: 0, open: [] };
  const stored = lists[operation.id];
  if (stored !== undefined) {
    const { length } = stored.items;
    return { status, body: storedPage(stored, { ...context, request, maximumPageSize, length }) };
  }
  if (schema === undefined) return { status, body: undefined };
  const page = listPage(schema, { ...context, request, maximumPageSize, length: listLength });
  return { status, body: page ?? exampleValue(schema, context) };
}
