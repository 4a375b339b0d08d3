// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  fieldNames,
  listItems,
  type ListOptions,
  type OperationSpec,
  type PagedList,
} from "../../runtime/index.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { SystemApplicationPath } from "../applications.js";

/** `/system/applications/{applicationId}/versions` */
export interface SystemApplicationVersionsResource2 {
  /**
   * Lists the versions of an application. Function `listApplicationVersions`.
   *
   * @see https://api.rambase.net/documentation/System/Application?resourceno=2581&version=21
   */
  list(options?: ListApplicationVersionsOptions): PagedList<unknown>;
}

/** Makes a `SystemApplicationVersionsResource2`, whose members are made when they are read. */
export function systemApplicationVersionsResource2(
  rambase: AnyClient,
  path: SystemApplicationPath,
): SystemApplicationVersionsResource2 {
  return {
    list: (options) => listApplicationVersions(rambase, path, options),
  };
}

/** Options of `listApplicationVersions`. */
export type ListApplicationVersionsOptions = ListOptions &
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
 * Lists the versions of an application.
 *
 * A page has at most 80 items.
 *
 * Resource 2581, version 21.
 *
 * @see https://api.rambase.net/documentation/System/Application?resourceno=2581&version=21
 */
export function listApplicationVersions(
  rambase: AnyClient,
  path: SystemApplicationPath,
  options?: ListApplicationVersionsOptions,
): PagedList<unknown> {
  return listItems(rambase, listApplicationVersionsOperation, { path, options });
}

const listApplicationVersionsOperation: OperationSpec = {
  id: "listApplicationVersions",
  method: "GET",
  path: "/system/applications/{applicationId}/versions",
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
