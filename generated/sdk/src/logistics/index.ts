// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { LogisticsResource } from "./logistics.js";
export { getStockLocationAssignment, listStockLocationAssignments } from "./stock-location-assignments.js";
export type {
  GetStockLocationAssignmentOptions,
  ListStockLocationAssignmentsOptions,
  LogisticsStockLocationAssignmentById,
  LogisticsStockLocationAssignmentPath,
  LogisticsStockLocationAssignmentsResource,
} from "./stock-location-assignments.js";
export {
  listStockLocationAssignmentAssignmentEvents,
} from "./stock-location-assignments/assignment-events.js";
export type {
  ListStockLocationAssignmentAssignmentEventsOptions,
  LogisticsStockLocationAssignmentAssignmentEventsResource,
} from "./stock-location-assignments/assignment-events.js";
export { listStockLocations } from "./stock-locations.js";
export type { ListStockLocationsOptions, LogisticsStockLocationsResource } from "./stock-locations.js";
