import type { CallOptions } from "../call/operation.js";
import { withSecrets } from "../call/with-secrets.js";
import { type AnyClient, core } from "../client/client.js";
import { OperationHandle } from "./operation-handle.js";
import { isFinished, type OperationState } from "./operation-instance.js";
import { presentState } from "./present-state.js";

/** How an API operation is asked for that was started earlier. */
export interface ResumeOptions extends CallOptions {
  /** Company in which it was started; the client's when left out. An instance does not name it. */
  readonly db?: string | undefined;
  readonly lang?: string | undefined;
  /** Name of the operation that was started (`copyRole`), for errors; `resumeOperation` when left out. */
  readonly operation?: string | undefined;
}

/**
 * Waits for an API operation that was started earlier, perhaps by another program.
 *
 * ```ts
 * const run = await resumeOperation<OperationInstance>(rambase, { operationInstanceId: 100123 });
 * await run.finished();
 * ```
 *
 * @typeParam Instance what the handle of the operation that was started had as its `instance`
 * @param started what was kept of it: that instance, or an object with its number or link alone
 * @throws `OperationFailedError` when it has failed already
 */
export async function resumeOperation<Instance = OperationState>(
  client: AnyClient,
  started: Pick<OperationState, "operationInstanceId" | "operationInstanceLink">,
  { operation = "resumeOperation", ...options }: ResumeOptions = {},
): Promise<OperationHandle<Instance>> {
  const { sender, secrets } = withSecrets(client);
  const ask = (further?: CallOptions) =>
    presentState<Instance>(sender, operation, started, { ...options, ...further });
  const told = await ask();
  isFinished(told, operation, secrets);
  // A server that says nothing of it leaves what was kept, which is of the type that the caller knows.
  const state = { ...told, value: told.value ?? (started as Instance) };
  const { environment } = client[core];
  return new OperationHandle(state, { operation, poll: (signal) => ask({ signal }), secrets, environment });
}
