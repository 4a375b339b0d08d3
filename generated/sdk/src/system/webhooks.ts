// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  fieldNames,
  type OperationSpec,
} from "../runtime/index.js";
import type { CommonOptions } from "../types/common-options.js";

/** `/system/webhooks` */
export interface SystemWebhooksResource {
  /** `/system/webhooks/{webhookId}` */
  (webhookId: number): SystemWebhookById;
}

/** Makes a `SystemWebhooksResource`, whose members are made when they are read. */
export function systemWebhooksResource(rambase: AnyClient): SystemWebhooksResource {
  return (webhookId: number) => systemWebhookById(rambase, { webhookId });
}

/** `/system/webhooks/{webhookId}` */
export interface SystemWebhookById {
  /**
   * Reads one webhook. Function `getWebhook`.
   *
   * @see https://api.rambase.net/documentation/System/Webhook?resourceno=2372&version=17
   */
  get(options?: GetWebhookOptions): ApiCall<unknown>;
}

/** Makes a `SystemWebhookById`, whose members are made when they are read. */
export function systemWebhookById(rambase: AnyClient, path: SystemWebhookPath): SystemWebhookById {
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
 * Reads one webhook.
 *
 * Resource 2372, version 17.
 *
 * @see https://api.rambase.net/documentation/System/Webhook?resourceno=2372&version=17
 */
export function getWebhook(
  rambase: AnyClient,
  path: SystemWebhookPath,
  options?: GetWebhookOptions,
): ApiCall<unknown> {
  return callOperation(rambase, getWebhookOperation, { path, options });
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
    select: ["$select", fieldNames],
    expand: ["$expand", fieldNames],
  },
};
