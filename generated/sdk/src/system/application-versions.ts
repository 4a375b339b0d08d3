// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  jsonBody,
  type OperationSpec,
} from "../runtime/index.js";
import { violationsOf } from "../runtime/internal.js";
import type { CommonOptions } from "../types/common-options.js";
import { checkApplicationVersionUpdate } from "../validators/system/application-versions.js";

/** `/system/application-versions` */
export interface SystemApplicationVersionsResource {
  /** `/system/application-versions/{applicationVersionId}` */
  (applicationVersionId: string): SystemApplicationVersionById;
}

/** Makes a `SystemApplicationVersionsResource`, whose members are made when they are read. */
export function systemApplicationVersionsResource(rambase: AnyClient): SystemApplicationVersionsResource {
  return (applicationVersionId: string) => systemApplicationVersionById(rambase, { applicationVersionId });
}

/** `/system/application-versions/{applicationVersionId}` */
export interface SystemApplicationVersionById {
  /**
   * Changes one version of an application. Function `updateApplicationVersion`.
   *
   * @see https://api.rambase.net/documentation/System/Application?resourceno=2066&version=1
   */
  update(body?: ApplicationVersionUpdate, options?: UpdateApplicationVersionOptions): ApiCall<unknown>;
}

/** Makes a `SystemApplicationVersionById`, whose members are made when they are read. */
export function systemApplicationVersionById(
  rambase: AnyClient,
  path: SystemApplicationVersionPath,
): SystemApplicationVersionById {
  return {
    update: (body, options) => updateApplicationVersion(rambase, path, body, options),
  };
}

/** Values in the path, by name. */
export type SystemApplicationVersionPath = {
  /** Pattern `^[0-9]+[(\.)]?[0-9]*[(\.)]?[0-9]*$`. */
  applicationVersionId: string;
};

/** Options of `updateApplicationVersion`. */
export type UpdateApplicationVersionOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Changes one version of an application.
 *
 * Resource 2066, version 1.
 *
 * @see https://api.rambase.net/documentation/System/Application?resourceno=2066&version=1
 */
export function updateApplicationVersion(
  rambase: AnyClient,
  path: SystemApplicationVersionPath,
  body?: ApplicationVersionUpdate,
  options?: UpdateApplicationVersionOptions,
): ApiCall<unknown> {
  return callOperation(rambase, updateApplicationVersionOperation, { path, body, options });
}

const updateApplicationVersionOperation: OperationSpec = {
  id: "updateApplicationVersion",
  method: "PUT",
  path: "/system/application-versions/{applicationVersionId}",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  body: {
    encode: jsonBody,
    root: "applicationVersion",
    check: (body) => violationsOf(checkApplicationVersionUpdate, body),
  },
};

/** Body of `updateApplicationVersion`. */
export interface ApplicationVersionUpdate {
  /** Keyword by which the version is found. */
  applicationMatch?: string | undefined;
  /** Order of the fields in a component, where a customer has rearranged them. */
  customFieldOrder?: ApplicationVersionUpdateCustomFieldOrder | undefined;
}

/** Order of the fields in a component, where a customer has rearranged them. */
export interface ApplicationVersionUpdateCustomFieldOrder {
  /** The order itself, written as JSON. */
  fieldOrder?: string | undefined;
}
