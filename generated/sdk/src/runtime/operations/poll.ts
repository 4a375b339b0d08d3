import type { OperationSpec } from "../call/operation.js";
import { RamBaseError } from "../errors/rambase-error.js";
import { isOwnLink } from "../request/link.js";
import { toBaseUrl } from "../request/to-base-url.js";
import { whereabouts } from "./operation-instance.js";

/** The resource that tells how an API operation is doing. */
export const instanceSpec = {
  method: "GET",
  path: "/system/api/operation-instances/{operationInstanceId}",
  query: { db: "$db", lang: "$lang" },
  responseRoot: "operationInstance",
} as const satisfies Omit<OperationSpec, "id">;

/** Where to ask for the state of an instance: its own link, else the resource above by number. */
export type PollTarget = { readonly link: string } | { readonly id: string };

/**
 * Chooses where to ask. A link to another server is passed over, because the token must not go there.
 * Throws when the instance holds neither a usable link nor a number.
 */
export function pollTarget(instance: unknown, baseUrl: string, operation: string): PollTarget {
  const { id, link } = whereabouts(instance);
  if (link !== undefined && isOwnLink(toBaseUrl(link, baseUrl), baseUrl)) return { link };
  if (id !== undefined) return { id };
  const wanted = `operationInstanceId and no operationInstanceLink below ${baseUrl}`;
  const message = `The API operation cannot be looked at: there is no ${wanted}.`;
  throw new RamBaseError(message, { operation });
}
