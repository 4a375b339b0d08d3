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

/** `/procurement/products` */
export interface ProcurementProductsResource {
  /** `/procurement/products/{purchaseProductId}` */
  (purchaseProductId: string): ProcurementProductById;
}

/** Makes a `ProcurementProductsResource`, whose members are made when they are read. */
export function procurementProductsResource(rambase: AnyClient): ProcurementProductsResource {
  return (purchaseProductId: string) => procurementProductById(rambase, { purchaseProductId });
}

/** `/procurement/products/{purchaseProductId}` */
export interface ProcurementProductById {
  /**
   * Reads a product as purchasing sees it, with its prices. Function `getPurchaseProduct`.
   *
   * @see https://api.rambase.net/documentation/Procurement/Product?resourceno=2850&version=1
   */
  get(options?: GetPurchaseProductOptions): ApiCall<unknown>;
}

/** Makes a `ProcurementProductById`, whose members are made when they are read. */
export function procurementProductById(
  rambase: AnyClient,
  path: ProcurementProductPath,
): ProcurementProductById {
  return {
    get: (options) => getPurchaseProduct(rambase, path, options),
  };
}

/** Values in the path, by name. */
export type ProcurementProductPath = {
  /** The product, by its expanded identifier (which need not be a number). */
  purchaseProductId: string;
};

/** Options of `getPurchaseProduct`. */
export type GetPurchaseProductOptions = CallOptions &
  Pick<
    CommonOptions,
    "showDomainDescriptions" | "lang" | "db" | "format" | "useMinimumVersion" | "select"
  >;

/**
 * Reads a product as purchasing sees it, with its prices.
 *
 * Resource 2850, version 1.
 *
 * @see https://api.rambase.net/documentation/Procurement/Product?resourceno=2850&version=1
 */
export function getPurchaseProduct(
  rambase: AnyClient,
  path: ProcurementProductPath,
  options?: GetPurchaseProductOptions,
): ApiCall<unknown> {
  return callOperation(rambase, getPurchaseProductOperation, { path, options });
}

const getPurchaseProductOperation: OperationSpec = {
  id: "getPurchaseProduct",
  method: "GET",
  path: "/procurement/products/{purchaseProductId}",
  query: {
    showDomainDescriptions: "$showDomainDescriptions",
    lang: "$lang",
    db: "$db",
    format: "$format",
    useMinimumVersion: "$useMinimumVersion",
    select: ["$select", fieldNames],
  },
};
