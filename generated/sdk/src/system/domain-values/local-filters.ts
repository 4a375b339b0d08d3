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
import { checkDomainValueLocalFiltersUpdate } from "../../validators/system/domain-values/local-filters.js";
import type { SystemDomainValuePath } from "../domain-values.js";

/** `/system/domain-values/{domainValueId}/local-filters` */
export interface SystemDomainValueLocalFiltersResource {
  /**
   * Replaces the filters that decide where a domain value can be chosen. Function
   * `updateDomainValueLocalFilters`.
   */
  update(
    body?: DomainValueLocalFiltersUpdate,
    options?: UpdateDomainValueLocalFiltersOptions,
  ): ApiCall<unknown>;
}

/** Makes a `SystemDomainValueLocalFiltersResource`, whose members are made when they are read. */
export function systemDomainValueLocalFiltersResource(
  rambase: AnyClient,
  path: SystemDomainValuePath,
): SystemDomainValueLocalFiltersResource {
  return {
    update: (body, options) => updateDomainValueLocalFilters(rambase, path, body, options),
  };
}

/** Options of `updateDomainValueLocalFilters`. */
export type UpdateDomainValueLocalFiltersOptions = CallOptions &
  Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Replaces the filters that decide where a domain value can be chosen.
 *
 * Resource 353, version 7.
 */
export function updateDomainValueLocalFilters(
  rambase: AnyClient,
  path: SystemDomainValuePath,
  body?: DomainValueLocalFiltersUpdate,
  options?: UpdateDomainValueLocalFiltersOptions,
): ApiCall<unknown> {
  return callOperation(rambase, updateDomainValueLocalFiltersOperation, { path, body, options });
}

const updateDomainValueLocalFiltersOperation: OperationSpec = {
  id: "updateDomainValueLocalFilters",
  method: "PUT",
  path: "/system/domain-values/{domainValueId}/local-filters",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  body: {
    encode: jsonBody,
    root: "localFilters",
    check: (body) => violationsOf(checkDomainValueLocalFiltersUpdate, body),
  },
};

/** Body of `updateDomainValueLocalFilters`. */
export type DomainValueLocalFiltersUpdate = DomainValueLocalFiltersUpdateItem[];

/** What `DomainValueLocalFiltersUpdate` holds. */
export interface DomainValueLocalFiltersUpdateItem {
  /** Whether the filter counts everywhere (GLOBAL) or in this system only (LOCAL). */
  scope?: string | undefined;
  /** Which of several alternatives the filter belongs to. */
  alternative?: string | undefined;
  /** Where the value that is compared comes from. */
  source?: string | undefined;
  /** How the two values are compared. */
  operator?: string | undefined;
  /** What the field is compared with. */
  value?: string | undefined;
  /** Field of the source that is compared. */
  field?: string | undefined;
}
