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
import { checkExtensionRequiredObjectInput } from "../../validators/system/extensions/required-objects.js";
import type { SystemExtensionPath } from "../extensions.js";

/** `/system/extensions/{extensionId}/required-objects` */
export interface SystemExtensionRequiredObjectsResource {
  /**
   * Declares an object that an extension cannot do without. Function `createExtensionRequiredObject`.
   *
   * @see https://api.rambase.net/documentation/System/Extension/Required%20object?resourceno=5925&version=5
   */
  create(
    body: ExtensionRequiredObjectInput,
    options?: CreateExtensionRequiredObjectOptions,
  ): ApiCall<unknown>;
}

/** Makes a `SystemExtensionRequiredObjectsResource`, whose members are made when they are read. */
export function systemExtensionRequiredObjectsResource(
  rambase: AnyClient,
  path: SystemExtensionPath,
): SystemExtensionRequiredObjectsResource {
  return {
    create: (body, options) => createExtensionRequiredObject(rambase, path, body, options),
  };
}

/** Options of `createExtensionRequiredObject`. */
export type CreateExtensionRequiredObjectOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "showDomainDescriptions" | "lang">;

/**
 * Declares an object that an extension cannot do without.
 *
 * Resource 5925, version 5.
 *
 * @see https://api.rambase.net/documentation/System/Extension/Required%20object?resourceno=5925&version=5
 */
export function createExtensionRequiredObject(
  rambase: AnyClient,
  path: SystemExtensionPath,
  body: ExtensionRequiredObjectInput,
  options?: CreateExtensionRequiredObjectOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createExtensionRequiredObjectOperation, { path, body, options });
}

const createExtensionRequiredObjectOperation: OperationSpec = {
  id: "createExtensionRequiredObject",
  method: "POST",
  path: "/system/extensions/{extensionId}/required-objects",
  query: {
    db: "$db",
    useMinimumVersion: "$useMinimumVersion",
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
  },
  body: {
    encode: jsonBody,
    root: "requiredObject",
    required: true,
    check: (body) => violationsOf(checkExtensionRequiredObjectInput, body),
  },
};

/** Body of `createExtensionRequiredObject`. */
export interface ExtensionRequiredObjectInput {
  object: ExtensionRequiredObjectInputObject;
}

/** `object` of `ExtensionRequiredObjectInput`. */
export interface ExtensionRequiredObjectInputObject {
  /** Kind of object that is needed. The legal values are domain values of the API. */
  objectType: string;
  /** Number of the object. Minimum 1. */
  objectId: number;
}
