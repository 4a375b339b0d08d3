// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type ProcurementOrdersResource, procurementOrdersResource } from "./orders.js";
import { type ProcurementProductsResource, procurementProductsResource } from "./products.js";

/** `/procurement` */
export interface ProcurementResource {
  /** `/procurement/orders` */
  readonly orders: ProcurementOrdersResource;
  /** `/procurement/products` */
  readonly products: ProcurementProductsResource;
}

/** Makes a `ProcurementResource`, whose members are made when they are read. */
export function procurementResource(rambase: AnyClient): ProcurementResource {
  return {
    get orders() {
      return procurementOrdersResource(rambase);
    },
    get products() {
      return procurementProductsResource(rambase);
    },
  };
}
