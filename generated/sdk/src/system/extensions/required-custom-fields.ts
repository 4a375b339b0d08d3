// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  jsonBody,
  type OperationSpec,
} from "../../runtime/index.js";
import { violationsOf } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import {
  checkExtensionRequiredCustomFieldInput,
} from "../../validators/system/extensions/required-custom-fields.js";
import type { SystemExtensionPath } from "../extensions.js";

/** `/system/extensions/{extensionId}/required-custom-fields` */
export interface SystemExtensionRequiredCustomFieldsResource {
  /**
   * Declares a custom field that an extension cannot do without. Function
   * `createExtensionRequiredCustomField`.
   *
   * @see https://api.rambase.net/documentation/System/Extension/Required%20custom%20fields?resourceno=3969&version=4
   */
  create(
    body: ExtensionRequiredCustomFieldInput,
    options?: CreateExtensionRequiredCustomFieldOptions,
  ): ApiCall<unknown>;
}

/**
 * Makes a `SystemExtensionRequiredCustomFieldsResource`, whose members are made when they are read.
 */
export function systemExtensionRequiredCustomFieldsResource(
  rambase: AnyClient,
  path: SystemExtensionPath,
): SystemExtensionRequiredCustomFieldsResource {
  return {
    create: (body, options) => createExtensionRequiredCustomField(rambase, path, body, options),
  };
}

/** Options of `createExtensionRequiredCustomField`. */
export type CreateExtensionRequiredCustomFieldOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "showDomainDescriptions" | "lang">;

/**
 * Declares a custom field that an extension cannot do without.
 *
 * Resource 3969, version 4.
 *
 * @see https://api.rambase.net/documentation/System/Extension/Required%20custom%20fields?resourceno=3969&version=4
 */
export function createExtensionRequiredCustomField(
  rambase: AnyClient,
  path: SystemExtensionPath,
  body: ExtensionRequiredCustomFieldInput,
  options?: CreateExtensionRequiredCustomFieldOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createExtensionRequiredCustomFieldOperation, { path, body, options });
}

const createExtensionRequiredCustomFieldOperation: OperationSpec = {
  id: "createExtensionRequiredCustomField",
  method: "POST",
  path: "/system/extensions/{extensionId}/required-custom-fields",
  query: {
    db: "$db",
    useMinimumVersion: "$useMinimumVersion",
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
  },
  body: {
    encode: jsonBody,
    root: "requiredCustomField",
    required: true,
    check: (body) => violationsOf(checkExtensionRequiredCustomFieldInput, body),
  },
};

/** Body of `createExtensionRequiredCustomField`. */
export interface ExtensionRequiredCustomFieldInput {
  /** Object that has to carry the custom field. The legal values are domain values of the API. */
  object: number;
  /** Name that the custom field must have. */
  name: string;
  /** What the custom field is for. */
  description?: string | undefined;
  /** Kind of value that the custom field holds. The legal values are domain values of the API. */
  dataType: number;
  valueList?: ExtensionRequiredCustomFieldInputValueList | undefined;
}

/** `valueList` of `ExtensionRequiredCustomFieldInput`. */
export interface ExtensionRequiredCustomFieldInputValueList {
  /** Object whose domain values the custom field offers. */
  object?: string | undefined;
  /** Field of that object whose domain values are offered. */
  field?: string | undefined;
}
