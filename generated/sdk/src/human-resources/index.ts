// Made by rambase-openapi from the OpenAPI document; edit that instead.

export type { HumanResourcesResource } from "./human-resources.js";
export { listTimeTypes } from "./time-types.js";
export type { HumanResourcesTimeTypesResource, ListTimeTypesOptions } from "./time-types.js";
export { listWorkPeriods } from "./work-periods.js";
export type { HumanResourcesWorkPeriodsResource, ListWorkPeriodsOptions } from "./work-periods.js";
