import type { RequestBody } from "../../../../spec/document/openapi.js";
import { below } from "../../document/json-pointer.js";
import type { References } from "../../document/references.js";
import { isRaw, otherForms, typingSchema } from "../content.js";
import type { OperationSource } from "../operation-source.js";
import { mayHaveBody } from "../read-operations.js";
import type { Unsupported } from "./report-unsupported.js";

/** What the document says of a body and the SDK does not do. */
export function unsupportedBody(source: OperationSource, references: References): readonly Unsupported[] {
  const { operation, pointer, method, id } = source;
  if (operation.requestBody === undefined) return [];
  const body = references.follow<RequestBody>(operation.requestBody, below(pointer, "requestBody"));
  if (body === undefined) return [];
  if (!mayHaveBody(method)) {
    const message = `A ${method.toUpperCase()} cannot have a body; ${id} is called without.`;
    return [{ pointer: below(pointer, "requestBody"), message }];
  }
  const content = below(body.pointer, "content");
  const { mediaType, schema } = source.body ?? {};
  const others = otherForms(body.value.content);
  return [
    ...others.map((other) => ({
      pointer: below(content, other),
      message: `The SDK sends the body as ${mediaType}, not as ${other}.`,
    })),
    ...(mediaType === undefined || typingSchema(source.body) || schema === undefined || isRaw(schema.value)
      ? []
      : [
          {
            pointer: schema.pointer,
            message: `A body of ${mediaType} is sent as it is, and is not checked.`,
          },
        ]),
  ];
}
