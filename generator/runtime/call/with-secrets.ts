import type { AuthorizedExchange } from "../auth/authorized-exchange.js";
import { type AnyClient, core } from "../client/client.js";

/** A client, and what must not be shown of the answers that it got. */
export interface NotingClient {
  readonly sender: AnyClient;
  readonly secrets: readonly string[];
}

/** Makes a client that does what the given one does, and a list in which secrets of its answers gather. */
export function withSecrets(client: AnyClient): NotingClient {
  const secrets: string[] = [];
  const { send } = client[core];
  const noting: AuthorizedExchange = async (request, limits) => {
    const authorized = await send(request, limits);
    for (const secret of authorized.secrets) if (!secrets.includes(secret)) secrets.push(secret);
    return authorized;
  };
  return { sender: { [core]: { ...client[core], send: noting } }, secrets };
}
