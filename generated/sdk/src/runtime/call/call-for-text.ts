import type { AnyClient } from "../client/client.js";
import { withAccept } from "../request/headers.js";
import { type ApiCall, apiCall, callOperation } from "./call-operation.js";
import type { OperationInput, OperationSpec } from "./operation.js";

/**
 * Calls an operation whose answer is no JSON, and returns it as the text that it is, also where it could be
 * read as JSON. Asks for the media type that the operation `accept`s, unless the call has that header.
 */
export function callForText(
  client: AnyClient,
  spec: OperationSpec,
  input: OperationInput = {},
): ApiCall<string> {
  const headers = withAccept(spec.accept ?? "text/*", input.options?.headers);
  const call = callOperation(client, spec, { ...input, options: { ...input.options, headers } });
  return apiCall(call.withResponse().then(({ response }) => ({ value: response.text, response })));
}
