// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  fieldNames,
  type OperationSpec,
} from "../../runtime/index.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { SystemOutputObjectDefinitionPath } from "../output-object-definitions.js";

/** `/system/output-object-definitions/{outputObjectDefinitionId}/print-settings` */
export interface SystemOutputObjectDefinitionPrintSettingsResource {
  /**
   * Reads how documents of one kind are printed for the customer. Function
   * `listOutputObjectDefinitionPrintSettings`.
   *
   * @see https://api.rambase.net/documentation/System/Output/Output%20Object%20Definition?resourceno=1987&version=20
   */
  list(options?: ListOutputObjectDefinitionPrintSettingsOptions): ApiCall<unknown>;
}

/**
 * Makes a `SystemOutputObjectDefinitionPrintSettingsResource`, whose members are made when they are
 * read.
 */
export function systemOutputObjectDefinitionPrintSettingsResource(
  rambase: AnyClient,
  path: SystemOutputObjectDefinitionPath,
): SystemOutputObjectDefinitionPrintSettingsResource {
  return {
    list: (options) => listOutputObjectDefinitionPrintSettings(rambase, path, options),
  };
}

/** Options of `listOutputObjectDefinitionPrintSettings`. */
export type ListOutputObjectDefinitionPrintSettingsOptions = CallOptions &
  Pick<
    CommonOptions,
    "showDomainDescriptions" | "lang" | "db" | "format" | "useMinimumVersion" | "select"
  >;

/**
 * Reads how documents of one kind are printed for the customer.
 *
 * Resource 1987, version 20.
 *
 * @see https://api.rambase.net/documentation/System/Output/Output%20Object%20Definition?resourceno=1987&version=20
 */
export function listOutputObjectDefinitionPrintSettings(
  rambase: AnyClient,
  path: SystemOutputObjectDefinitionPath,
  options?: ListOutputObjectDefinitionPrintSettingsOptions,
): ApiCall<unknown> {
  return callOperation(rambase, listOutputObjectDefinitionPrintSettingsOperation, { path, options });
}

const listOutputObjectDefinitionPrintSettingsOperation: OperationSpec = {
  id: "listOutputObjectDefinitionPrintSettings",
  method: "GET",
  path: "/system/output-object-definitions/{outputObjectDefinitionId}/print-settings",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    format: "$format",
    useMinimumVersion: "$useMinimumVersion",
    select: ["$select", fieldNames],
  },
};
