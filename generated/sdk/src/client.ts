// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { BaseResource } from "./base/index.js";
import type { CollaborationResource } from "./collaboration/index.js";
import type { FinanceResource } from "./finance/index.js";
import type { HumanResourcesResource } from "./human-resources/index.js";
import type { LogisticsResource } from "./logistics/index.js";
import type { ProcurementResource } from "./procurement/index.js";
import type { ProductResource } from "./product/index.js";
import type { ProductionResource } from "./production/index.js";
import type { RentalResource } from "./rental/index.js";
import { RamBaseClient } from "./runtime/index.js";
import { lazyModule, resourcesOf } from "./runtime/internal.js";
import type { SalesResource } from "./sales/index.js";
import type { SystemResource } from "./system/index.js";

/** Client of the RamBase REST API: each property leads to the resources of a module. */
export class RamBase extends RamBaseClient {
  /** Resources of the Base module. */
  get base(): BaseResource {
    return resourcesOf(this, modules.base, ({ baseResource }) => baseResource(this));
  }

  /** Resources of the Collaboration module. */
  get collaboration(): CollaborationResource {
    return resourcesOf(
      this,
      modules.collaboration,
      ({ collaborationResource }) => collaborationResource(this),
    );
  }

  /** Resources of the Finance module. */
  get finance(): FinanceResource {
    return resourcesOf(this, modules.finance, ({ financeResource }) => financeResource(this));
  }

  /** Resources below `/human-resources`. */
  get humanResources(): HumanResourcesResource {
    return resourcesOf(
      this,
      modules.humanResources,
      ({ humanResourcesResource }) => humanResourcesResource(this),
    );
  }

  /** Resources of the Logistics module. */
  get logistics(): LogisticsResource {
    return resourcesOf(this, modules.logistics, ({ logisticsResource }) => logisticsResource(this));
  }

  /** Resources of the Procurement module. */
  get procurement(): ProcurementResource {
    return resourcesOf(this, modules.procurement, ({ procurementResource }) => procurementResource(this));
  }

  /** Resources of the Product module. */
  get product(): ProductResource {
    return resourcesOf(this, modules.product, ({ productResource }) => productResource(this));
  }

  /** Resources of the Production module. */
  get production(): ProductionResource {
    return resourcesOf(this, modules.production, ({ productionResource }) => productionResource(this));
  }

  /** Resources of the Rental module. */
  get rental(): RentalResource {
    return resourcesOf(this, modules.rental, ({ rentalResource }) => rentalResource(this));
  }

  /** Resources of the Sales module. */
  get sales(): SalesResource {
    return resourcesOf(this, modules.sales, ({ salesResource }) => salesResource(this));
  }

  /** Resources of the System module. */
  get system(): SystemResource {
    return resourcesOf(this, modules.system, ({ systemResource }) => systemResource(this));
  }
}

/** Where the code of each module is. */
const modules = {
  base: /* @__PURE__ */ lazyModule(() => import("./base/base.js")),
  collaboration: /* @__PURE__ */ lazyModule(() => import("./collaboration/collaboration.js")),
  finance: /* @__PURE__ */ lazyModule(() => import("./finance/finance.js")),
  humanResources: /* @__PURE__ */ lazyModule(() => import("./human-resources/human-resources.js")),
  logistics: /* @__PURE__ */ lazyModule(() => import("./logistics/logistics.js")),
  procurement: /* @__PURE__ */ lazyModule(() => import("./procurement/procurement.js")),
  product: /* @__PURE__ */ lazyModule(() => import("./product/product.js")),
  production: /* @__PURE__ */ lazyModule(() => import("./production/production.js")),
  rental: /* @__PURE__ */ lazyModule(() => import("./rental/rental.js")),
  sales: /* @__PURE__ */ lazyModule(() => import("./sales/sales.js")),
  system: /* @__PURE__ */ lazyModule(() => import("./system/system.js")),
};
