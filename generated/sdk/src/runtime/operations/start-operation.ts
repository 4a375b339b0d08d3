import { callOperation } from "../call/call-operation.js";
import type { CallOptions, OperationInput, OperationSpec } from "../call/operation.js";
import { withSecrets } from "../call/with-secrets.js";
import { type AnyClient, core } from "../client/client.js";
import { OperationHandle } from "./operation-handle.js";
import { isFinished, type OperationState } from "./operation-instance.js";
import { instanceSpec } from "./poll.js";
import { presentState } from "./present-state.js";

/**
 * Starts an API operation.
 *
 * @throws `OperationFailedError` when it has failed already
 */
export async function startOperation<Instance = OperationState>(
  client: AnyClient,
  spec: OperationSpec,
  input: OperationInput = {},
): Promise<OperationHandle<Instance>> {
  const { sender, secrets } = withSecrets(client);
  const { responseRoot } = instanceSpec;
  const started = await callOperation<Instance>(sender, { responseRoot, ...spec }, input).withResponse();
  isFinished(started, spec.id, secrets);
  // How often the start may be sent says nothing of looks.
  const options = forState(spec, { ...input.options, retries: undefined });
  // Looked for where the start said, because later answers may say less, or nothing.
  const poll = (signal: AbortSignal) =>
    presentState<Instance>(sender, spec.id, started.value, { ...options, signal });
  const { environment } = client[core];
  return new OperationHandle(started, { operation: spec.id, poll, secrets, environment });
}

/** Options without those that the start of an operation has and its state has not. */
function forState({ query = {} }: OperationSpec, options: CallOptions): CallOptions {
  const isForState = (name: string) => name in instanceSpec.query || !(name in query);
  return Object.fromEntries(Object.entries(options).filter(([name]) => isForState(name)));
}
