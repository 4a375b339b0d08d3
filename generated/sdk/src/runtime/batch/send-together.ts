import { callOperation } from "../call/call-operation.js";
import type { CallOptions } from "../call/operation.js";
import { withSecrets } from "../call/with-secrets.js";
import { type AnyClient, core } from "../client/client.js";
import type { Answer } from "../http/answer.js";
import { partAnswer, partsOf } from "./part-answer.js";
import type { RecordedRequest } from "./recording-client.js";

/**
 * Sends requests as one, and hands each its part of the answer. A failure of the whole is every one's, and is
 * thrown, too.
 */
export async function sendTogether(
  client: AnyClient,
  recorded: readonly RecordedRequest[],
  options: CallOptions,
): Promise<void> {
  const { settings } = client[core];
  const keys = recorded.map((_, index) => `resource${index + 1}`);
  const uris = recorded.map(({ request }) => request.url.slice(settings.baseUrl.length));
  const query = Object.fromEntries(keys.map((key) => [key, key]));
  const parts = Object.fromEntries(keys.map((key, index) => [key, uris[index]]));
  const { sender, secrets } = withSecrets(client);
  const spec = { id: "batch", method: "GET", path: "/batch", query } as const;
  const input = { options: { ...options, ...parts } };
  try {
    const { response } = await callOperation(sender, spec, input).withResponse();
    const batch: Answer = { ...response, statusText: "", ok: true, secrets };
    const answers = partsOf(batch);
    for (const [index, { request, resolve, reject }] of recorded.entries()) {
      try {
        resolve(partAnswer(answers.get(keys[index]), batch, request.operation));
      } catch (error) {
        reject(error);
      }
    }
  } catch (error) {
    for (const { reject } of recorded) reject(error);
    throw error;
  }
}
