// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  jsonBody,
  type OperationSpec,
} from "../runtime/index.js";
import { callable, violationsOf } from "../runtime/internal.js";
import type { CommonOptions } from "../types/common-options.js";
import { checkDomainValueInput } from "../validators/system/domain-values.js";
import {
  type SystemDomainValueLocalFiltersResource,
  systemDomainValueLocalFiltersResource,
} from "./domain-values/local-filters.js";

/** `/system/domain-values` */
export interface SystemDomainValuesResource {
  /** `/system/domain-values/{domainValueId}` */
  (domainValueId: number): SystemDomainValueById;
  /**
   * Adds a value to the codes that a field may hold. Function `createDomainValue`.
   *
   * @see https://api.rambase.net/documentation/System/Domain%20value?resourceno=351&version=6
   */
  create(body: DomainValueInput, options?: CreateDomainValueOptions): ApiCall<unknown>;
}

/** Makes a `SystemDomainValuesResource`, whose members are made when they are read. */
export function systemDomainValuesResource(rambase: AnyClient): SystemDomainValuesResource {
  return callable((domainValueId: number) => systemDomainValueById(rambase, { domainValueId }), {
    create: (body: DomainValueInput, options?: CreateDomainValueOptions) =>
      createDomainValue(rambase, body, options),
  });
}

/** `/system/domain-values/{domainValueId}` */
export interface SystemDomainValueById {
  /** `/system/domain-values/{domainValueId}/local-filters` */
  readonly localFilters: SystemDomainValueLocalFiltersResource;
}

/** Makes a `SystemDomainValueById`, whose members are made when they are read. */
export function systemDomainValueById(
  rambase: AnyClient,
  path: SystemDomainValuePath,
): SystemDomainValueById {
  return {
    get localFilters() {
      return systemDomainValueLocalFiltersResource(rambase, path);
    },
  };
}

/** Values in the path, by name. */
export type SystemDomainValuePath = {
  /** The domain value whose filters are replaced. Minimum 10000. */
  domainValueId: number;
};

/** Options of `createDomainValue`. */
export type CreateDomainValueOptions = CallOptions & Pick<CommonOptions, "db" | "useMinimumVersion" | "lang">;

/**
 * Adds a value to the codes that a field may hold.
 *
 * Resource 351, version 6.
 *
 * @see https://api.rambase.net/documentation/System/Domain%20value?resourceno=351&version=6
 */
export function createDomainValue(
  rambase: AnyClient,
  body: DomainValueInput,
  options?: CreateDomainValueOptions,
): ApiCall<unknown> {
  return callOperation(rambase, createDomainValueOperation, { body, options });
}

const createDomainValueOperation: OperationSpec = {
  id: "createDomainValue",
  method: "POST",
  path: "/system/domain-values",
  query: { db: "$db", useMinimumVersion: "$useMinimumVersion", lang: "$lang" },
  body: {
    encode: jsonBody,
    root: "domainValue",
    required: true,
    check: (body) => violationsOf(checkDomainValueInput, body),
  },
};

/** Body of `createDomainValue`. */
export interface DomainValueInput {
  /** Object (or archive) whose field takes the code. */
  object: string;
  /** Field that takes the code. */
  field: string;
  /** The code itself. */
  value?: string | undefined;
  /** Where the code stands when codes are sorted. Minimum 0. */
  priority?: number | undefined;
  /** Text that people see in place of the code. */
  description: string;
  repository?: DomainValueInputRepository | undefined;
}

/** `repository` of `DomainValueInput`. */
export interface DomainValueInputRepository {
  /** Whether the code is the same everywhere (GLOBAL) or belongs to this system (LOCAL). */
  scope?: string | undefined;
  /** How far the code may be changed locally. */
  localMode?: string | undefined;
}
