// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { CallOptions, RamBaseClient } from "../runtime/index.js";
import type { OperationSpec } from "../runtime/internal.js";
import type { CommonOptions } from "../types/common-options.js";

/** `/procurement/products` */
export interface ProcurementProductsResource {
  /** `/procurement/products/{purchaseProductId}` */
  (purchaseProductId: string): ProcurementProductItem;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function procurementProductsResource(rambase: RamBaseClient): ProcurementProductsResource {
  return (purchaseProductId: string) => procurementProductItem(rambase, { purchaseProductId });
}

/** `/procurement/products/{purchaseProductId}` */
export interface ProcurementProductItem {
  /**
   * Reads a product as purchasing sees it, with its prices
   *
   * @see https://api.rambase.net/documentation/Procurement/Product?resourceno=2850&version=1
   */
  get(options?: GetPurchaseProductOptions): Promise<unknown>;
}

/** Makes this place in the tree; what is below it is made when it is read. */
export function procurementProductItem(
  rambase: RamBaseClient,
  path: ProcurementProductPath,
): ProcurementProductItem {
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
  Pick<CommonOptions, "showDomainDescriptions" | "lang" | "db" | "format" | "useMinimumVersion" | "select">;

/**
 * Reads a product as purchasing sees it, with its prices
 *
 * @see https://api.rambase.net/documentation/Procurement/Product?resourceno=2850&version=1
 */
export function getPurchaseProduct(
  rambase: RamBaseClient,
  path: ProcurementProductPath,
  options?: GetPurchaseProductOptions,
): Promise<unknown> {
  return rambase.call(getPurchaseProductOperation, { path, options });
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
    select: "$select",
  },
};
