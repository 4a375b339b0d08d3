import { type AnyClient, type Core, core } from "./client.js";

/** Makes a client that is like the given one but for some of what calls need. That one stays as it is. */
export function derivedClient<Client extends AnyClient>(client: Client, changes: Partial<Core>): Client {
  // The tree of resources, where there is one, comes along. A proxy could not stand before a fixed property.
  const value = { ...client[core], ...changes };
  return Object.create(client, { [core]: { value, configurable: true } });
}
