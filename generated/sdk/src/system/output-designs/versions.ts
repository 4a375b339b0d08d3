// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  fieldNames,
  listItems,
  type ListOptions,
  type OperationSpec,
  type PagedList,
} from "../../runtime/index.js";
import { callable } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { SystemOutputDesignPath } from "../output-designs.js";

/** `/system/output-designs/{outputDesignId}/versions` */
export interface SystemOutputDesignVersionsResource {
  /** `/system/output-designs/{outputDesignId}/versions/{versionId}` */
  (versionId: number): SystemOutputDesignVersionById;
  /**
   * Lists the versions of an output design. Function `listOutputDesignVersions`.
   *
   * @see https://api.rambase.net/documentation/System/Output/Output%20Design?resourceno=2383&version=12
   */
  list(options?: ListOutputDesignVersionsOptions): PagedList<unknown>;
}

/** Makes a `SystemOutputDesignVersionsResource`, whose members are made when they are read. */
export function systemOutputDesignVersionsResource(
  rambase: AnyClient,
  path: SystemOutputDesignPath,
): SystemOutputDesignVersionsResource {
  return callable((versionId: number) => systemOutputDesignVersionById(rambase, { ...path, versionId }), {
    list: (options?: ListOutputDesignVersionsOptions) => listOutputDesignVersions(rambase, path, options),
  });
}

/** `/system/output-designs/{outputDesignId}/versions/{versionId}` */
export interface SystemOutputDesignVersionById {
  /**
   * Reads one version of an output design. Function `getOutputDesignVersion`.
   *
   * @see https://api.rambase.net/documentation/System/Output/Output%20Design?resourceno=2384&version=16
   */
  get(options?: GetOutputDesignVersionOptions): ApiCall<unknown>;
}

/** Makes a `SystemOutputDesignVersionById`, whose members are made when they are read. */
export function systemOutputDesignVersionById(
  rambase: AnyClient,
  path: SystemOutputDesignVersionPath,
): SystemOutputDesignVersionById {
  return {
    get: (options) => getOutputDesignVersion(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type SystemOutputDesignVersionPath = SystemOutputDesignPath & {
  /** The version to read. Minimum 1. */
  versionId: number;
};

/** Options of `listOutputDesignVersions`. */
export type ListOutputDesignVersionsOptions = ListOptions &
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
 * Lists the versions of an output design.
 *
 * A page has at most 80 items.
 *
 * Resource 2383, version 12.
 *
 * @see https://api.rambase.net/documentation/System/Output/Output%20Design?resourceno=2383&version=12
 */
export function listOutputDesignVersions(
  rambase: AnyClient,
  path: SystemOutputDesignPath,
  options?: ListOutputDesignVersionsOptions,
): PagedList<unknown> {
  return listItems(rambase, listOutputDesignVersionsOperation, { path, options });
}

const listOutputDesignVersionsOperation: OperationSpec = {
  id: "listOutputDesignVersions",
  method: "GET",
  path: "/system/output-designs/{outputDesignId}/versions",
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

/** Options of `getOutputDesignVersion`. */
export type GetOutputDesignVersionOptions = CallOptions &
  Pick<
    CommonOptions,
    "showDomainDescriptions" | "lang" | "db" | "format" | "useMinimumVersion" | "select"
  >;

/**
 * Reads one version of an output design.
 *
 * Resource 2384, version 16.
 *
 * @see https://api.rambase.net/documentation/System/Output/Output%20Design?resourceno=2384&version=16
 */
export function getOutputDesignVersion(
  rambase: AnyClient,
  path: SystemOutputDesignVersionPath,
  options?: GetOutputDesignVersionOptions,
): ApiCall<unknown> {
  return callOperation(rambase, getOutputDesignVersionOperation, { path, options });
}

const getOutputDesignVersionOperation: OperationSpec = {
  id: "getOutputDesignVersion",
  method: "GET",
  path: "/system/output-designs/{outputDesignId}/versions/{versionId}",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    format: "$format",
    useMinimumVersion: "$useMinimumVersion",
    select: ["$select", fieldNames],
  },
};
