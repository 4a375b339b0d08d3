// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { CallOptions, ListOptions, PagedList, RamBaseClient } from "../../runtime/index.js";
import { type OperationSpec, callable } from "../../runtime/internal.js";
import type { CommonOptions } from "../../types/common-options.js";
import type { SystemOutputDesignsPath } from "../output-designs.js";

/** `/system/output-designs/{outputDesignId}/versions` */
export interface SystemOutputDesignsVersionsResource {
  /** `/system/output-designs/{outputDesignId}/versions/{versionId}` */
  (versionId: number): SystemOutputDesignsVersionsItem;
  /**
   * Lists the versions of an output design
   *
   * @see https://api.rambase.net/documentation/System/Output/Output%20Design?resourceno=2383&version=12
   */
  list(options?: ListOutputDesignVersionsOptions): PagedList<unknown>;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemOutputDesignsVersionsResource(
  rambase: RamBaseClient,
  path: SystemOutputDesignsPath,
): SystemOutputDesignsVersionsResource {
  return callable((versionId: number) => systemOutputDesignsVersionsItem(rambase, { ...path, versionId }), {
    list: (options?: ListOutputDesignVersionsOptions) => listOutputDesignVersions(rambase, path, options),
  });
}

/** `/system/output-designs/{outputDesignId}/versions/{versionId}` */
export interface SystemOutputDesignsVersionsItem {
  /**
   * Reads one version of an output design
   *
   * @see https://api.rambase.net/documentation/System/Output/Output%20Design?resourceno=2384&version=16
   */
  get(options?: GetOutputDesignVersionOptions): Promise<unknown>;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function systemOutputDesignsVersionsItem(
  rambase: RamBaseClient,
  path: SystemOutputDesignsVersionsPath,
): SystemOutputDesignsVersionsItem {
  return {
    get: (options) => getOutputDesignVersion(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type SystemOutputDesignsVersionsPath = {
  /** The design whose versions are listed. Minimum 100000. */
  outputDesignId: number;
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
  >;

/**
 * Lists the versions of an output design
 *
 * @see https://api.rambase.net/documentation/System/Output/Output%20Design?resourceno=2383&version=12
 */
export function listOutputDesignVersions(
  rambase: RamBaseClient,
  path: SystemOutputDesignsPath,
  options?: ListOutputDesignVersionsOptions,
): PagedList<unknown> {
  return rambase.list(listOutputDesignVersionsOperation, { path, options });
}

const listOutputDesignVersionsOperation: OperationSpec = {
  id: "listOutputDesignVersions",
  method: "GET",
  path: "/system/output-designs/{outputDesignId}/versions",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    expand: "$expand",
    select: "$select",
    useMinimumVersion: "$useMinimumVersion",
    format: "$format",
  },
};

/** Options of `getOutputDesignVersion`. */
export type GetOutputDesignVersionOptions = CallOptions &
  Pick<
    CommonOptions,
    | "showDomainDescriptions"
    | "lang"
    | "db"
    | "format"
    | "useMinimumVersion"
    | "select"
  >;

/**
 * Reads one version of an output design
 *
 * @see https://api.rambase.net/documentation/System/Output/Output%20Design?resourceno=2384&version=16
 */
export function getOutputDesignVersion(
  rambase: RamBaseClient,
  path: SystemOutputDesignsVersionsPath,
  options?: GetOutputDesignVersionOptions,
): Promise<unknown> {
  return rambase.call(getOutputDesignVersionOperation, { path, options });
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
    select: "$select",
  },
};
