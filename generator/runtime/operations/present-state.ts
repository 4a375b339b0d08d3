import { callOperation } from "../call/call-operation.js";
import { linkRequest } from "../call/link-request.js";
import type { CallOptions, OperationSpec } from "../call/operation.js";
import { type AnsweredCall, send } from "../call/send.js";
import { type AnyClient, core } from "../client/client.js";
import { instanceSpec, pollTarget } from "./poll.js";

/**
 * Asks the server how an API operation is doing that was started.
 *
 * @param operation name of the operation, for errors
 * @param instance what is known of it: its link, or its number
 * @returns what the server says now, which may be nothing
 */
export async function presentState<Instance>(
  client: AnyClient,
  operation: string,
  instance: unknown,
  options: CallOptions,
): Promise<AnsweredCall<Instance | undefined>> {
  const spec: OperationSpec = { id: operation, ...instanceSpec };
  const target = pollTarget(instance, client[core].settings.baseUrl, operation);
  if ("link" in target) {
    return send<Instance>(client, spec, () => linkRequest(client, spec, target.link, options), options);
  }
  const path = { operationInstanceId: target.id };
  return callOperation<Instance>(client, spec, { path, options }).withResponse();
}
