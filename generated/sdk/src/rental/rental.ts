// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import { type RentalContractsResource, rentalContractsResource } from "./contracts.js";

/** `/rental` */
export interface RentalResource {
  /** `/rental/contracts` */
  readonly contracts: RentalContractsResource;
}

/** Makes a `RentalResource`, whose members are made when they are read. */
export function rentalResource(rambase: AnyClient): RentalResource {
  return {
    get contracts() {
      return rentalContractsResource(rambase);
    },
  };
}
