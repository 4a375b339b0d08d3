import { type AnyClient, type Core, core } from "../client/client.js";

/** A client, and what must not be shown of the answers that it got. */
export interface NotingClient {
  readonly sender: AnyClient;
  readonly secrets: readonly string[];
}

/** Makes a client that does what the given one does, and a list in which secrets of its answers gather. */
export function withSecrets(client: AnyClient): NotingClient {
  const secrets: string[] = [];
  const { send } = client[core];
  const noting: Core["send"] = async (request, limits) => {
    const answer = await send(request, limits);
    for (const secret of answer.secrets) if (!secrets.includes(secret)) secrets.push(secret);
    return answer;
  };
  return { sender: { [core]: { ...client[core], send: noting } }, secrets };
}
