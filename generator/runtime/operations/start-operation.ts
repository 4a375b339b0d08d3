import { callQuery, requestTo } from "../call/build-request.js";
import { callOperation } from "../call/call-operation.js";
import type { CallOptions, OperationInput, OperationSpec } from "../call/operation.js";
import { send } from "../call/send.js";
import { type AnyClient, core } from "../client/client.js";
import { followableLink } from "../request/link.js";
import { withQuery } from "../request/link-query.js";
import { OperationHandle } from "./operation-handle.js";
import { isFinished, type OperationInstance } from "./operation-instance.js";
import { instanceSpec, pollTarget } from "./poll.js";

/**
 * Starts an API operation.
 *
 * @throws `OperationFailedError` when it has failed already
 */
export async function startOperation<Instance = OperationInstance>(
  client: AnyClient,
  operation: OperationSpec,
  input: OperationInput = {},
): Promise<OperationHandle<Instance>> {
  const spec = { responseRoot: instanceSpec.responseRoot, ...operation };
  const started = await callOperation<Instance>(client, spec, input);
  isFinished(started, operation.id);
  // Looked for where the start said, because later answers may say less, or nothing.
  const poll = async (known: Instance, signal: AbortSignal): Promise<Instance> =>
    (await presentState(client, operation, started, { ...input.options, signal })) ?? known;
  return new OperationHandle(started, operation.id, poll, client[core].environment);
}

async function presentState<Instance>(
  client: AnyClient,
  operation: OperationSpec,
  instance: Instance,
  options: CallOptions,
): Promise<Instance | undefined> {
  const { settings } = client[core];
  const spec: OperationSpec = { id: operation.id, ...instanceSpec };
  const target = pollTarget(instance, settings.baseUrl, spec.id);
  if ("id" in target) {
    return callOperation<Instance>(client, spec, { path: { operationInstanceId: target.id }, options });
  }
  const address = followableLink(target.link, settings.baseUrl, spec.id);
  const url = withQuery(address, callQuery(spec, { options }, settings));
  // The server describes the same instance again.
  return (await send<Instance>(client, spec, requestTo(url, spec, { options }, settings), options)).value;
}
