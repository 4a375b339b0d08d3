// Made by rambase-openapi from the OpenAPI document; edit that instead.

import { type BaseResource, baseResource } from "./base/base.js";
import { type CollaborationResource, collaborationResource } from "./collaboration/collaboration.js";
import { type FinanceResource, financeResource } from "./finance/finance.js";
import { type HumanResourcesResource, humanResourcesResource } from "./human-resources/human-resources.js";
import { type LogisticsResource, logisticsResource } from "./logistics/logistics.js";
import { type ProcurementResource, procurementResource } from "./procurement/procurement.js";
import { type ProductResource, productResource } from "./product/product.js";
import { type ProductionResource, productionResource } from "./production/production.js";
import { type RentalResource, rentalResource } from "./rental/rental.js";
import { RamBaseClient } from "./runtime/index.js";
import { type SalesResource, salesResource } from "./sales/sales.js";
import { type SystemResource, systemResource } from "./system/system.js";

/** Client of the RamBase REST API: each property leads to the resources of a module. */
export class RamBase extends RamBaseClient {
  /** Resources of the Base module. */
  get base(): BaseResource {
    return baseResource(this);
  }

  /** Resources of the Collaboration module. */
  get collaboration(): CollaborationResource {
    return collaborationResource(this);
  }

  /** Resources of the Finance module. */
  get finance(): FinanceResource {
    return financeResource(this);
  }

  /** Resources below `/human-resources`. */
  get humanResources(): HumanResourcesResource {
    return humanResourcesResource(this);
  }

  /** Resources of the Logistics module. */
  get logistics(): LogisticsResource {
    return logisticsResource(this);
  }

  /** Resources of the Procurement module. */
  get procurement(): ProcurementResource {
    return procurementResource(this);
  }

  /** Resources of the Product module. */
  get product(): ProductResource {
    return productResource(this);
  }

  /** Resources of the Production module. */
  get production(): ProductionResource {
    return productionResource(this);
  }

  /** Resources of the Rental module. */
  get rental(): RentalResource {
    return rentalResource(this);
  }

  /** Resources of the Sales module. */
  get sales(): SalesResource {
    return salesResource(this);
  }

  /** Resources of the System module. */
  get system(): SystemResource {
    return systemResource(this);
  }
}
