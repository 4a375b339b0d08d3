import type { AnyClient } from "../client/client.js";
import { type ApiCall, callOperation } from "./call-operation.js";
import type { OperationInput, OperationSpec } from "./operation.js";

/**
 * Calls an operation whose answer is no JSON, and returns it as the text that it is, also where it could be
 * read as JSON. Asks for the media type that the operation `accept`s, unless the call has that header.
 */
export function callForText(
  client: AnyClient,
  operation: OperationSpec,
  input: OperationInput = {},
): ApiCall<string> {
  const headers = { accept: operation.accept ?? "text/*", ...input.options?.headers };
  const call = callOperation(client, operation, { ...input, options: { ...input.options, headers } });
  const answered = call.withResponse().then(({ response }) => ({ value: response.text, response }));
  const value = answered.then(({ value }) => value);
  return Object.assign(value, {
    withResponse() {
      // As with `callOperation`, a failure is heard of once.
      value.catch(() => {});
      return answered;
    },
  });
}
