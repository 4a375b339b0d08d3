import { callQuery, requestTo } from "../call/build-request.js";
import { callOperation } from "../call/call-operation.js";
import type { CallOptions, OperationInput, OperationSpec } from "../call/operation.js";
import { type AnsweredCall, send } from "../call/send.js";
import { withSecrets } from "../call/with-secrets.js";
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
  const { sender, secrets } = withSecrets(client);
  const started = await callOperation<Instance>(sender, spec, input).withResponse();
  isFinished(started.value, operation.id, secrets);
  // Looked for where the start said, because later answers may say less, or nothing.
  const poll = (signal: AbortSignal) =>
    presentState(sender, operation, started.value, { ...input.options, signal });
  const { environment } = client[core];
  return new OperationHandle(started, { operation: operation.id, poll, secrets, environment });
}

async function presentState<Instance>(
  client: AnyClient,
  operation: OperationSpec,
  instance: Instance,
  options: CallOptions,
): Promise<AnsweredCall<Instance | undefined>> {
  const { settings } = client[core];
  const spec: OperationSpec = { id: operation.id, ...instanceSpec };
  const target = pollTarget(instance, settings.baseUrl, spec.id);
  if ("id" in target) {
    const path = { operationInstanceId: target.id };
    return callOperation<Instance>(client, spec, { path, options }).withResponse();
  }
  const address = followableLink(target.link, settings.baseUrl, spec.id);
  const url = withQuery(address, callQuery(spec, { options }, settings));
  // The server describes the same instance again.
  const request = () => requestTo(url, spec, { options }, settings);
  return send<Instance>(client, spec, request, options);
}
