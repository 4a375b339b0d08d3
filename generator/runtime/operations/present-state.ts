import { callOperation } from "../call/call-operation.js";
import { linkRequest } from "../call/link-request.js";
import type { CallOptions } from "../call/operation.js";
import { type AnsweredCall, send } from "../call/send.js";
import { type AnyClient, core } from "../client/client.js";
import { derivedClient } from "../client/derived-client.js";
import { instanceSpec, pollTarget } from "./poll.js";

/** A call of its own: a look that is refused must not be taken for an operation that was. */
const spec = { id: "lookAtOperation", ...instanceSpec };

/**
 * Asks the server how an API operation is doing that was started.
 *
 * @param operation name of the operation, whose answers those of looks are like
 * @param instance what is known of it: its link, or its number
 * @returns what the server says now, which may be nothing
 */
export async function presentState<Instance>(
  client: AnyClient,
  operation: string,
  instance: unknown,
  options: CallOptions,
): Promise<AnsweredCall<Instance | undefined>> {
  const target = pollTarget(instance, client[core].settings.baseUrl, operation);
  const looking = checkingAs(operation, client);
  if ("link" in target) {
    return send<Instance>(looking, spec, () => linkRequest(client, spec, target.link, options), options);
  }
  const path = { operationInstanceId: target.id };
  return callOperation<Instance>(looking, spec, { path, options }).withResponse();
}

/** A client that checks all answers as if they were those of one operation. */
function checkingAs(id: string, client: AnyClient): AnyClient {
  const { settings } = client[core];
  const { checkAnswer } = settings;
  if (!checkAnswer) return client;
  const check: typeof checkAnswer = (spec, ...answer) => checkAnswer({ ...spec, id }, ...answer);
  return derivedClient(client, { settings: { ...settings, checkAnswer: check } });
}
