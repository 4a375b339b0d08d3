import { type AnyClient, core } from "../client/client.js";
import { derivedClient } from "../client/derived-client.js";
import type { Exchange } from "../http/exchange.js";

/** A client, and what must not be shown of the answers that it got. */
export interface NotingClient {
  readonly sender: AnyClient;
  readonly secrets: readonly string[];
}

/** Makes a client that does what the given one does, and a list in which secrets of its answers gather. */
export function withSecrets(client: AnyClient): NotingClient {
  const secrets: string[] = [];
  const { exchange } = client[core];
  const noting: Exchange = async (...sent) => {
    const answer = await exchange(...sent);
    for (const secret of answer.secrets) if (!secrets.includes(secret)) secrets.push(secret);
    return answer;
  };
  return { sender: derivedClient(client, { exchange: noting }), secrets };
}
