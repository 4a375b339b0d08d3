// Made by rambase-openapi from the OpenAPI document; edit that instead.

import type { AnyClient } from "../runtime/index.js";
import {
  type LogisticsStockLocationAssignmentsResource,
  logisticsStockLocationAssignmentsResource,
} from "./stock-location-assignments.js";
import { type LogisticsStockLocationsResource, logisticsStockLocationsResource } from "./stock-locations.js";

/** `/logistics` */
export interface LogisticsResource {
  /** `/logistics/stock-location-assignments` */
  readonly stockLocationAssignments: LogisticsStockLocationAssignmentsResource;
  /** `/logistics/stock-locations` */
  readonly stockLocations: LogisticsStockLocationsResource;
}

/** Makes a `LogisticsResource`, whose members are made when they are read. */
export function logisticsResource(rambase: AnyClient): LogisticsResource {
  return {
    get stockLocationAssignments() {
      return logisticsStockLocationAssignmentsResource(rambase);
    },
    get stockLocations() {
      return logisticsStockLocationsResource(rambase);
    },
  };
}
