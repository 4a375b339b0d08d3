// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  fieldNames,
  jsonBody,
  listItems,
  type ListOptions,
  type OperationSpec,
  type PagedList,
} from "../runtime/index.js";
import { callable, violationsOf } from "../runtime/internal.js";
import type { CommonOptions } from "../types/common-options.js";
import { checkExtensionInput } from "../validators/system/extensions.js";
import {
  type SystemExtensionRequiredCustomFieldsResource,
  systemExtensionRequiredCustomFieldsResource,
} from "./extensions/required-custom-fields.js";
import {
  type SystemExtensionRequiredObjectsResource,
  systemExtensionRequiredObjectsResource,
} from "./extensions/required-objects.js";

/** `/system/extensions` */
export interface SystemExtensionsResource {
  /** `/system/extensions/{extensionId}` */
  (extensionId: number): SystemExtensionById;
  /**
   * Lists extensions, packages of additions to RamBase. Function `listExtensions`.
   *
   * @see https://api.rambase.net/documentation/System/Extension?resourceno=3762&version=6
   */
  list(options?: ListExtensionsOptions): PagedList<unknown>;
  /**
   * Adds an extension. Function `createExtension`.
   *
   * @see https://api.rambase.net/documentation/System/Extension?resourceno=3764&version=8
   */
  create(body: ExtensionInput, options?: CreateExtensionOptions): ApiCall<unknown>;
}

/** Makes a `SystemExtensionsResource`, whose members are made when they are read. */
export function systemExtensionsResource(rambase: AnyClient): SystemExtensionsResource {
  return callable((extensionId: number) => systemExtensionById(rambase, { extensionId }), {
    list: (options?: ListExtensionsOptions) => listExtensions(rambase, options),
    create: (body: ExtensionInput, options?: CreateExtensionOptions) =>
      createExtension(rambase, body, options),
  });
}

/** `/system/extensions/{extensionId}` */
export interface SystemExtensionById {
  /** `/system/extensions/{extensionId}/required-custom-fields` */
  readonly requiredCustomFields: SystemExtensionRequiredCustomFieldsResource;
  /** `/system/extensions/{extensionId}/required-objects` */
  readonly requiredObjects: SystemExtensionRequiredObjectsResource;
}

/** Makes a `SystemExtensionById`, whose members are made when they are read. */
export function systemExtensionById(rambase: AnyClient, path: SystemExtensionPath): SystemExtensionById {
  return {
    get requiredCustomFields() {
      return systemExtensionRequiredCustomFieldsResource(rambase, path);
    },
    get requiredObjects() {
      return systemExtensionRequiredObjectsResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemExtensionPath = {
  /** Minimum 100000. */
  extensionId: number;
};

/** Options of `listExtensions`. */
export type ListExtensionsOptions = ListOptions &
  Pick<
    CommonOptions,
    | "showDomainDescriptions"
    | "lang"
    | "db"
    | "expand"
    | "select"
    | "useMinimumVersion"
    | "format"
    | "top"
    | "skip"
  >;

/**
 * Lists extensions, packages of additions to RamBase.
 *
 * A page has at most 80 items.
 *
 * Resource 3762, version 6.
 *
 * @see https://api.rambase.net/documentation/System/Extension?resourceno=3762&version=6
 */
export function listExtensions(rambase: AnyClient, options?: ListExtensionsOptions): PagedList<unknown> {
  return listItems(rambase, listExtensionsOperation, { options });
}

const listExtensionsOperation: OperationSpec = {
  id: "listExtensions",
  method: "GET",
  path: "/system/extensions",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    expand: ["$expand", fieldNames],
    select: ["$select", fieldNames],
    useMinimumVersion: "$useMinimumVersion",
    format: "$format",
    top: "$top",
    skip: "$skip",
  },
};

/** Options of `createExtension`. */
export type CreateExtensionOptions = CallOptions & Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Adds an extension.
 *
 * Resource 3764, version 8.
 *
 * @see https://api.rambase.net/documentation/System/Extension?resourceno=3764&version=8
 */
export function createExtension(
  rambase: AnyClient,
  body: ExtensionInput,
  options?: CreateExtensionOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createExtensionOperation, { body, options });
}

const createExtensionOperation: OperationSpec = {
  id: "createExtension",
  method: "POST",
  path: "/system/extensions",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  body: {
    encode: jsonBody,
    root: "extension",
    required: true,
    check: (body) => violationsOf(checkExtensionInput, body),
  },
};

/** Body of `createExtension`. */
export interface ExtensionInput {
  /** What the extension is called. */
  name: string;
  /** What the extension adds. */
  description?: string | undefined;
  /** Terms under which the extension may be used. */
  termsAndConditions?: string | undefined;
  publisher?: ExtensionInputPublisher | undefined;
}

/** `publisher` of `ExtensionInput`. */
export interface ExtensionInputPublisher {
  /** The company that publishes the extension. Minimum 100000. */
  publisherId?: number | undefined;
}
