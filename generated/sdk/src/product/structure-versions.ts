// Made by rambase-openapi from the OpenAPI document; edit that instead.

import {
  type AnyClient,
  type ApiCall,
  callOperation,
  type CallOptions,
  fieldNames,
  type OperationSpec,
} from "../runtime/index.js";
import type { CommonOptions } from "../types/common-options.js";

/** `/product/structure-versions` */
export interface ProductStructureVersionsResource {
  /** `/product/structure-versions/{productStructureVersionId}` */
  (productStructureVersionId: number): ProductStructureVersionById;
}

/** Makes a `ProductStructureVersionsResource`, whose members are made when they are read. */
export function productStructureVersionsResource(rambase: AnyClient): ProductStructureVersionsResource {
  return (productStructureVersionId: number) =>
    productStructureVersionById(rambase, { productStructureVersionId });
}

/** `/product/structure-versions/{productStructureVersionId}` */
export interface ProductStructureVersionById {
  /**
   * Reads one version of what a product is made of. Function `getProductStructureVersion`.
   *
   * @see https://api.rambase.net/documentation/Product/Product%20structure/Version?resourceno=3856&version=8
   */
  get(options?: GetProductStructureVersionOptions): ApiCall<unknown>;
}

/** Makes a `ProductStructureVersionById`, whose members are made when they are read. */
export function productStructureVersionById(
  rambase: AnyClient,
  path: ProductStructureVersionPath,
): ProductStructureVersionById {
  return {
    get: (options) => getProductStructureVersion(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type ProductStructureVersionPath = {
  /** The version to read. Minimum 100000. */
  productStructureVersionId: number;
};

/** Options of `getProductStructureVersion`. */
export type GetProductStructureVersionOptions = CallOptions &
  Pick<
    CommonOptions,
    "showDomainDescriptions" | "lang" | "db" | "format" | "useMinimumVersion" | "select"
  >;

/**
 * Reads one version of what a product is made of.
 *
 * Resource 3856, version 8.
 *
 * @see https://api.rambase.net/documentation/Product/Product%20structure/Version?resourceno=3856&version=8
 */
export function getProductStructureVersion(
  rambase: AnyClient,
  path: ProductStructureVersionPath,
  options?: GetProductStructureVersionOptions,
): ApiCall<unknown> {
  return callOperation(rambase, getProductStructureVersionOperation, { path, options });
}

const getProductStructureVersionOperation: OperationSpec = {
  id: "getProductStructureVersion",
  method: "GET",
  path: "/product/structure-versions/{productStructureVersionId}",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    format: "$format",
    useMinimumVersion: "$useMinimumVersion",
    select: ["$select", fieldNames],
  },
};
