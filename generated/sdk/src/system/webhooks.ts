// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { CallOptions, RamBaseClient } from "../runtime/index.js";
import type { OperationSpec } from "../runtime/internal.js";
import type { CommonOptions } from "../types/common-options.js";

/** `/system/webhooks` */
export interface SystemWebhooksResource {
  /** `/system/webhooks/{webhookId}` */
  (webhookId: number): SystemWebhookItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemWebhooksResource(rambase: RamBaseClient): SystemWebhooksResource {
  return (webhookId: number) => systemWebhookItem(rambase, { webhookId });
}

/** `/system/webhooks/{webhookId}` */
export interface SystemWebhookItem {
  /**
   * Reads one webhook
   *
   * @see https://api.rambase.net/documentation/System/Webhook?resourceno=2372&version=17
   */
  get(options?: GetWebhookOptions): Promise<unknown>;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemWebhookItem(rambase: RamBaseClient, path: SystemWebhookPath): SystemWebhookItem {
  return {
    get: (options) => getWebhook(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type SystemWebhookPath = {
  /** The webhook to read. Minimum 100000. */
  webhookId: number;
};

/** Options of `getWebhook`. */
export type GetWebhookOptions = CallOptions &
  Pick<
    CommonOptions,
    "showDomainDescriptions" | "lang" | "db" | "format" | "useMinimumVersion" | "select" | "expand"
  >;

/**
 * Reads one webhook
 *
 * @see https://api.rambase.net/documentation/System/Webhook?resourceno=2372&version=17
 */
export function getWebhook(
  rambase: RamBaseClient,
  path: SystemWebhookPath,
  options?: GetWebhookOptions,
): Promise<unknown> {
  return rambase.call(getWebhookOperation, { path, options });
}

const getWebhookOperation: OperationSpec = {
  id: "getWebhook",
  method: "GET",
  path: "/system/webhooks/{webhookId}",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    format: "$format",
    useMinimumVersion: "$useMinimumVersion",
    select: "$select",
    expand: "$expand",
  },
};
